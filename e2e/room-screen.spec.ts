import type { Browser, Page } from '@playwright/test'
import { barriers } from './support/barriers'
import { administrator, give, guestIn, makeWorkshop, newPerson, query } from './support/people'
import { startPlenary, type Plenary } from './support/plenary'
import { expect, test } from './support/test'
import { point } from './support/weighing'

const WALL = { viewport: { width: 1920, height: 1080 } }

/** Everything a page receives: answers to requests, and messages over WebSockets. */
function heardBy(page: Page): () => string {
  const parts: string[] = []
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => parts.push(payload.toString('latin1'))))
  page.on('response', (response) => {
    const kind = response.request().resourceType()
    if (kind === 'fetch' || kind === 'document')
      void response.text().then(
        (text) => parts.push(text),
        () => {},
      )
  })
  return () => parts.join('\n')
}

/** A screen in a browser of its own, where nobody is signed in. */
async function screenAt(browser: Browser, plenary: Plenary, url: string): Promise<Page> {
  const page = await newPerson(browser, plenary, { ...WALL, reducedMotion: 'reduce' })
  await page.goto(url)
  return page
}

test('the room’s screen shows the way in, then what people answer, survives a cut, and ends with its link', async ({
  browser,
}) => {
  test.setTimeout(150_000)
  const plenary = await startPlenary()
  try {
    const chair = await administrator(browser, plenary)
    const workshop = await makeWorkshop(chair, plenary, 'On the wall')
    await chair.goto(`${workshop.path}#lobby`)
    const opened = chair.context().waitForEvent('page')
    await chair.getByRole('button', { name: 'Open the room screen' }).click()
    await (await opened).close()
    const link = await chair.getByLabel('Link for the computer at the projector').inputValue()

    const screen = await newPerson(browser, plenary, { ...WALL, reducedMotion: 'reduce' })
    const heard = heardBy(screen)
    await screen.goto(link)
    const code = `${workshop.code.slice(0, 3)} ${workshop.code.slice(3)}`
    await expect(screen.getByText(code)).toBeVisible()
    await expect(screen.getByText('Nobody is here yet.')).toBeVisible()
    expect.soft(await barriers(screen, { practice: true }), 'the lobby on the wall').toEqual([])

    const guest = await guestIn(browser, plenary, workshop, 'Guest of the wall', { delegation: 'Transit states' })
    await expect(screen.getByText('1 person is here.')).toBeVisible()
    await expect(screen.getByRole('row', { name: /Transit states/ })).toContainText('1')

    // The first answer brings the picture; the next ones change it.
    await point(guest).focus()
    await guest.keyboard.press('Shift+ArrowUp')
    await expect(screen.getByRole('heading', { level: 1, name: 'Weigh the aims' })).toBeVisible()
    await expect(screen.getByText(/1 of 1 has weighed/)).toBeVisible()
    await expect(screen.getByText(code)).toBeVisible()
    const row = screen.getByRole('row', { name: /Transit states/ })
    const before = await row.textContent()
    await guest.keyboard.press('Shift+ArrowUp')
    await expect(row).not.toHaveText(before!)
    expect.soft(await barriers(screen, { practice: true }), 'a step on the wall').toEqual([])

    // No name on the wall.
    await expect(screen.getByText('Guest of the wall')).toHaveCount(0)

    // A cut: what was shown stays, and says so; afterwards it follows again by itself.
    await screen.context().setOffline(true)
    await plenary.kill('SIGKILL')
    await expect(screen.getByText('No connection. Trying again…')).toBeVisible()
    await expect(screen.getByText(/1 of 1 has weighed/)).toBeVisible()
    await plenary.start()
    await screen.context().setOffline(false)
    await expect(screen.getByText('No connection. Trying again…')).toHaveCount(0, { timeout: 30_000 })
    await expect(guest.getByText(/^Saved/).first()).toBeVisible({ timeout: 30_000 })
    const cut = await row.textContent()
    await point(guest).focus()
    await guest.keyboard.press('Shift+ArrowUp')
    await expect(row).not.toHaveText(cut!, { timeout: 20_000 })

    // A blind step: counts alone, on the screen and in every byte it gets.
    const { step } = await give(chair.request, plenary, 'add-step', {
      workshop: workshop.id,
      kind: 'weigh-aims',
      title: 'A blind round',
    })
    await give(chair.request, plenary, 'edit-step', { step, sees: 'counts' })
    await give(chair.request, plenary, 'open-step', { step })
    await expect(screen.getByRole('heading', { level: 1, name: 'A blind round' })).toBeVisible()
    await guest.goto(`${workshop.path}#now`)
    await expect(point(guest)).toBeVisible()
    await point(guest).focus()
    await guest.keyboard.press('Shift+ArrowUp')
    const canary = 'kept from every wall'
    await guest.getByLabel('Why?').fill(canary)
    await expect(screen.getByText('1 of 1', { exact: true })).toBeVisible({ timeout: 20_000 })
    await expect(guest.getByText(/^Saved/).first()).toBeVisible()
    expect(heard()).toContain('A blind round')
    expect(heard()).not.toContain(canary)

    // Ended by a facilitator, at once.
    await chair.goto(`${workshop.path}#lobby`)
    await chair.getByRole('button', { name: 'End this screen' }).click()
    await chair.getByRole('dialog').getByRole('button', { name: 'End this screen' }).click()
    await expect(screen.getByRole('heading', { name: 'This screen was ended.' })).toBeVisible()
    const again = await screenAt(browser, plenary, link)
    await expect(again.getByRole('heading', { name: 'This screen was ended.' })).toBeVisible()
    const without = await screenAt(browser, plenary, `${workshop.path}/screen`)
    await expect(without.getByRole('heading', { name: 'The room screen has a link of its own.' })).toBeVisible()
  } finally {
    await plenary.discard()
  }
})

test('the report is a page that prints and files that hold the answers; its link needs no account and tells no names', async ({
  browser,
  plenary,
}) => {
  test.setTimeout(120_000)
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, 'What it came to')
  const guest = await guestIn(browser, plenary, workshop, 'Guest of the report', { delegation: 'Transit states' })
  await point(guest).focus()
  await guest.keyboard.press('Shift+ArrowUp')
  await expect(guest.getByText(/^Saved/).first()).toBeVisible()
  const path = `${workshop.path}/report`

  await guest.goto(path)
  await expect(guest.getByRole('heading', { name: 'The report comes when the workshop is over.' })).toBeVisible()
  await give(chair.request, plenary, 'archive-workshop', { workshop: workshop.id })
  await guest.goto(workshop.path)
  await guest.getByRole('link', { name: 'Read its report' }).click()
  await expect(guest.getByRole('heading', { level: 1, name: 'What it came to' })).toBeVisible()
  await expect(guest.getByText(/1 of 1 has weighed/)).toBeVisible()
  await expect(guest.getByRole('row', { name: /Guest of the report TRN/ })).toBeVisible()
  await expect(guest.getByRole('button', { name: 'Make a link to the report' })).toHaveCount(0)

  const csv = guest.waitForEvent('download')
  await guest.getByRole('button', { name: /Answers to “Weigh the aims”/ }).click()
  const text = await textOf(await csv)
  expect(text).toContain('Guest of the report,Transit states,')
  const json = guest.waitForEvent('download')
  await guest.getByRole('button', { name: 'Everything as JSON' }).click()
  const whole = JSON.parse(await textOf(await json)) as { steps: { title: string; answers: unknown[] }[] }
  expect(whole.steps.map(({ title, answers }) => [title, answers.length])).toEqual([['Weigh the aims', 1]])

  // On paper: no buttons, and the picture is on it.
  await chair.goto(path)
  await expect(chair.getByText(/1 of 1 has weighed/)).toBeVisible()
  const pdf = await chair.pdf({ preferCSSPageSize: true })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  await chair.emulateMedia({ media: 'print' })
  await expect(chair.getByRole('button', { name: 'Print' })).toBeHidden()
  await expect(chair.locator('figure [data-picture]').first()).toBeVisible()
  await chair.emulateMedia({ media: 'screen' })

  await chair.getByRole('button', { name: 'Make a link to the report' }).click()
  const link = await chair.getByLabel('Link to the report').inputValue()
  const reader = await newPerson(browser, plenary, { reducedMotion: 'reduce' })
  const heard = heardBy(reader)
  await reader.goto(link)
  await expect(reader.getByRole('row', { name: /TRN 1 TRN/ })).toBeVisible()
  await expect(reader.getByText(/1 of 1 has weighed/)).toBeVisible()
  expect(heard()).not.toContain('Guest of the report')
  expect.soft(await barriers(reader, { practice: true }), 'the report').toEqual([])
  const { length } = await query(chair.request, plenary, 'tickets', { workshop: workshop.id })
  expect(length).toBe(1)
  await chair.getByRole('button', { name: 'End this link' }).click()
  await chair.getByRole('dialog').getByRole('button', { name: 'End this link' }).click()
  await reader.reload()
  await expect(reader.getByRole('heading', { name: 'There is no report here.' })).toBeVisible()
})

async function textOf(download: { createReadStream(): Promise<NodeJS.ReadableStream> }): Promise<string> {
  let text = ''
  for await (const part of await download.createReadStream()) text += String(part)
  return text
}
