import { administrator, comeIn, give, makeWorkshop, newPerson } from './support/people'
import { expect, test } from './support/test'

test('a step puts a paper before the room: made in its settings, written while it is open, read on the wall', async ({
  browser,
  plenary,
}) => {
  test.setTimeout(90_000)
  const chair = await administrator(browser, plenary, { viewport: { width: 1440, height: 900 } })
  const workshop = await makeWorkshop(chair, plenary, 'A text on the agenda')
  const made = { workshop: workshop.id, kind: 'draft-paper', title: 'Draft the outcome' } as const
  const { step } = await give(chair.request, plenary, 'add-step', made)
  await chair.goto(`${workshop.path}?step=${step}`)
  await chair
    .getByRole('link', { name: /Draft the outcome/ })
    .or(chair.getByRole('button', { name: /Draft the outcome/ }))
    .first()
    .click()
  await expect(chair.getByRole('heading', { name: 'No paper yet' })).toBeVisible()
  await chair.getByRole('button', { name: 'Edit this step' }).click()
  await expect(chair.getByRole('heading', { name: 'The paper' })).toBeVisible()
  await chair.getByLabel('Title of the new paper').fill('The outcome')
  const form = chair.locator('form', { has: chair.getByRole('heading', { name: 'The paper' }) })
  await form.getByRole('button', { name: 'Save' }).click()
  await expect
    .poll(async () =>
      (
        await chair.request.post(`${plenary.url}/api/queries/papers`, {
          data: { workshop: workshop.id },
          headers: { origin: plenary.url },
        })
      ).json(),
    )
    .toEqual([expect.objectContaining({ title: 'The outcome', kind: 'negotiated' })])

  const ana = await newPerson(browser, plenary, { viewport: { width: 1280, height: 900 } })
  const { participant } = await comeIn(ana.request, plenary, { code: workshop.code }, 'Ana')
  await give(chair.request, plenary, 'open-step', { step })
  await ana.goto(workshop.path)
  await ana
    .getByRole('link', { name: /Draft the outcome/ })
    .or(ana.getByRole('button', { name: /Draft the outcome/ }))
    .first()
    .click()
  await ana.getByRole('link', { name: 'Open and write' }).click()
  await ana.waitForURL('**/papers/*')
  await ana.locator('.clause-words').nth(2).click()
  await ana.keyboard.type('Decides to meet every year;')
  await expect(ana.getByText(/^Saved/).first()).toBeVisible()

  const { url } = await give(chair.request, plenary, 'create-ticket', { workshop: workshop.id, kind: 'screen' })
  const wall = await newPerson(browser, plenary, { viewport: { width: 1920, height: 1080 } })
  await wall.goto(url)
  await expect(wall.getByText('Decides to meet every year;')).toBeVisible({ timeout: 20_000 })

  // A role that changes takes effect on the open page, without loading it again.
  await give(chair.request, plenary, 'set-participant', { participant, role: 'observer' })
  await expect(ana.locator('.paper-words')).toHaveAttribute('contenteditable', 'false')
  await give(chair.request, plenary, 'set-participant', { participant, role: 'delegate' })
  await expect(ana.locator('.paper-words')).toHaveAttribute('contenteditable', 'true')

  await chair.goto(`${workshop.path}/report`)
  await expect(chair.getByText('Decides to meet every year;')).toBeVisible()
})
