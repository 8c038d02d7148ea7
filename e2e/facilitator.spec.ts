import type { Page } from '@playwright/test'
import { administrator, comeIn, give, guestIn, makeWorkshop, newPerson, PHONE, query } from './support/people'
import { expect, test } from './support/test'
import { point } from './support/weighing'

const row = (page: Page, name: string) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByText(name, { exact: true }) })

async function change(page: Page, name: string, what: string) {
  await page.getByRole('button', { name: `Change ${name}`, exact: true }).click()
  await page.getByRole('menuitem', { name: what }).click()
}

test('people arrive live, and are moved, renamed, taken out and brought back', async ({ browser, plenary }) => {
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, 'Who is who')
  await chair.goto(`${workshop.path}#people`)
  await expect(chair.getByText('Only you are here so far')).toBeVisible()
  const guest = await guestIn(browser, plenary, workshop, 'Misspelt', { ...PHONE, delegation: 'Sending states' })
  await expect(row(chair, 'Misspelt')).toContainText('here')

  await change(chair, 'Misspelt', 'Name, delegation, role')
  await chair.getByLabel('Name', { exact: true }).fill('Well spelt')
  const field = chair.getByLabel('Delegation', { exact: true })
  await field.selectOption({ label: await field.locator('option', { hasText: 'Transit states' }).innerText() })
  await chair.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(row(chair, 'Well spelt')).toBeVisible()
  await chair.getByRole('button', { name: 'Undo' }).click()
  await expect(row(chair, 'Misspelt')).toBeVisible()

  await change(chair, 'Misspelt', 'Take out')
  await expect(guest.getByRole('heading', { name: /no longer|not open to you/ })).toBeVisible()
  await chair.getByRole('button', { name: 'Undo' }).click()
  await expect(row(chair, 'Misspelt')).toContainText('Change')
  // The row shows what was asked for; the guest's place is back when the server says so.
  await expect(async () => {
    await guest.reload()
    await expect(point(guest)).toBeVisible({ timeout: 3_000 })
  }).toPass({ timeout: 20_000 })
})

test('observers and advisers see everything and cannot answer; a changed role counts at once', async ({
  browser,
  plenary,
}) => {
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, 'Roles')
  await give(chair.request, plenary, 'create-link', { workshop: workshop.id, role: 'observer' })
  const { links } = await query(chair.request, plenary, 'lobby', { workshop: workshop.id })
  const observing = links.find(({ role }) => role === 'observer')!
  const observer = await newPerson(browser, plenary)
  await observer.goto(new URL(observing.url).pathname)
  await expect(observer.getByText('You come in as an observer')).toBeVisible()
  await observer.getByLabel('Your name').fill('Only looks')
  await observer.getByRole('button', { name: 'Agree and join' }).click()
  await observer.waitForURL('**/w/*')
  await expect(observer.getByText('You are here as an observer: you see everything and change nothing.')).toBeVisible()
  await expect(point(observer)).toHaveCount(0)

  const delegate = await guestIn(browser, plenary, workshop, 'Gives advice')
  await expect(point(delegate)).toBeVisible()
  const people = await query(chair.request, plenary, 'people', { workshop: workshop.id })
  const { id } = people.find(({ name }) => name === 'Gives advice')!
  await give(chair.request, plenary, 'set-participant', { participant: id, standing: 'adviser' })
  await expect(delegate.getByText('You are an adviser in your delegation: its head and members answer.')).toBeVisible()
  await expect(point(delegate)).toHaveCount(0)
  await expect(delegate.getByRole('alertdialog')).toHaveCount(0)
})

test('steps are opened and closed, and everyone follows', async ({ browser, plenary }) => {
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, 'Gates')
  const guest = await guestIn(browser, plenary, workshop, 'Follows')
  await expect(point(guest)).toBeVisible()
  await chair.goto(workshop.path)
  await chair.getByRole('link', { name: /Weigh the aims/ }).click()
  await chair.getByRole('button', { name: 'Close step' }).click()
  await expect(guest.getByText('This step is closed. The answers stay as they were.')).toBeVisible()
  await expect(point(guest)).toHaveCount(0)
  await chair.getByRole('button', { name: 'Open again' }).click()
  await expect(point(guest)).toBeVisible()

  await chair.getByRole('button', { name: 'Add a step' }).click()
  await chair.getByLabel('Title', { exact: true }).fill('Weigh them again')
  await chair.getByRole('button', { name: 'Add as a draft' }).click()
  await expect(chair.getByRole('link', { name: /Weigh them again/ })).toBeVisible()
  await expect(guest.getByText('Weigh them again')).toHaveCount(0)
  await chair.getByRole('link', { name: /Weigh them again/ }).click()
  await chair.getByRole('button', { name: 'Open step' }).click()
  await expect(guest.getByRole('heading', { name: 'Weigh them again' })).toBeVisible()
})

test('a link for each delegation; the main code can be replaced and withdrawn', async ({ browser, plenary }) => {
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, 'Links')
  await chair.goto(`${workshop.path}#lobby`)
  await chair.getByRole('button', { name: 'Make a link for Transit states' }).click()
  const link = await chair.getByRole('dialog').getByLabel('Link to send').inputValue()
  await chair.getByRole('button', { name: 'Done' }).click()
  const guest = await newPerson(browser, plenary, PHONE)
  await guest.goto(new URL(link).pathname)
  await expect(guest.getByText('Transit states')).toBeVisible()
  await expect(guest.getByRole('radio')).toHaveCount(0)
  await guest.getByLabel('Your name').fill('Given a place')
  await guest.getByRole('button', { name: 'Agree and join' }).tap()
  await guest.waitForURL('**/w/*')
  await expect(chair.getByText('Given a place').first()).toBeVisible()

  const shown = chair.getByRole('region', { name: 'Invitation for everyone' })
  const spelt = `${workshop.code.slice(0, 3)} ${workshop.code.slice(3)}`
  await expect(shown.getByText(spelt).first()).toBeVisible()
  await shown.getByRole('button', { name: 'Replace' }).click()
  await chair.getByRole('button', { name: 'Replace them' }).click()
  await expect(shown.getByText(spelt)).toHaveCount(0)
  const stranger = await newPerson(browser, plenary)
  await expect(comeIn(stranger.request, plenary, { code: workshop.code }, 'Late')).rejects.toThrow(/wrongCode|revoked/)
  await shown.getByRole('button', { name: 'Withdraw' }).click()
  await chair.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click()
  await expect(chair.getByText('There is no link for everyone')).toBeVisible()
})

test('nobody but a facilitator gives a facilitator’s commands', async ({ browser, plenary }) => {
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, 'Not yours')
  const guest = await guestIn(browser, plenary, workshop, 'Tries it on')
  const { steps, me } = await query(guest.request, plenary, 'workshop-for', { workshop: workshop.id })
  const tries = [
    () => give(guest.request, plenary, 'close-step', { step: steps[0]!.id }),
    () => give(guest.request, plenary, 'set-participant', { participant: me.id, role: 'facilitator' }),
    () => give(guest.request, plenary, 'rename-workshop', { workshop: workshop.id, title: 'Mine now' }),
    () => give(guest.request, plenary, 'delete-workshop', { workshop: workshop.id }),
    () => query(guest.request, plenary, 'people', { workshop: workshop.id }),
    () => query(guest.request, plenary, 'lobby', { workshop: workshop.id }),
  ]
  for (const tried of tries) await expect(tried()).rejects.toThrow('notAllowed')
  const stranger = await newPerson(browser, plenary)
  for (const name of ['workshop-for', 'people', 'lobby'] as const) {
    await expect(query(stranger.request, plenary, name, { workshop: workshop.id })).rejects.toThrow('notSignedIn')
  }
})
