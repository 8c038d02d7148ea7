import { readFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import type { DelegationId } from '@/lib/ids'
import { barriers } from './support/barriers'
import { administrator, comeIn, give, makeWorkshop, newPerson, PHONE, query, type MadeWorkshop } from './support/people'
import { startPlenary, type Plenary } from './support/plenary'
import { expect, test } from './support/test'

const HOUR = 3600_000

const clause = (page: Page, index: number) => page.locator('.clause-words').nth(index)
const margin = (page: Page, index: number) => page.locator('.clause').nth(index).locator('.clause-standing')
const panel = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click()
const saved = (page: Page) => expect(page.getByText(/^Saved/).first()).toBeVisible()

async function write(page: Page, index: number, words: string): Promise<void> {
  await clause(page, index).click()
  await page.keyboard.type(words)
  await expect(clause(page, index)).toContainText(words)
}

async function head(browser: Browser, plenary: Plenary, workshop: MadeWorkshop, name: string, delegation: string) {
  const page = await newPerson(browser, plenary, { viewport: { width: 1280, height: 900 } })
  await comeIn(page.request, plenary, { code: workshop.code }, name, delegation)
  return page
}

/** A text for two delegations on a server whose clock can be moved. */
async function table(browser: Browser, plenary: Plenary) {
  const chair = await administrator(browser, plenary, { viewport: { width: 1280, height: 900 } })
  const workshop = await makeWorkshop(chair, plenary, 'Towards one text')
  const view = await query(chair.request, plenary, 'workshop-for', { workshop: workshop.id })
  const [one, two, ...others] = view.delegations
  for (const { id } of others) await give(chair.request, plenary, 'remove-delegation', { delegation: id })
  const made = {
    workshop: workshop.id,
    title: 'Draft outcome',
    kind: 'negotiated',
    audience: null,
    language: 'en',
  } as const
  const { paper } = await give(chair.request, plenary, 'create-paper', made)
  const path = `${workshop.path}/papers/${paper}`
  return { chair, workshop, path, one: one as { id: DelegationId; name: string; code: string }, two: two! }
}

test('from zero draft through brackets and silence to adoption, bound to a hash; then nothing is written any more', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const plenary = await startPlenary({}, { movable: true })
  try {
    const { chair, workshop, path, one, two } = await table(browser, plenary)
    const ana = await head(browser, plenary, workshop, 'Ana', one.name)
    const ben = await head(browser, plenary, workshop, 'Ben', two.name)
    for (const page of [chair, ana, ben]) await page.goto(path)
    await write(ana, 1, 'Recalling that no single body oversees what is owed to people who move,')
    await write(ben, 2, 'Decides to review progress every two years.')
    await expect(clause(ana, 2)).toContainText('every two years')

    // A bracket stands in the way, and the panel says whose it is.
    await clause(ana, 2).locator('p').selectText()
    await ana.getByRole('button', { name: 'Put in brackets' }).click()
    await expect(margin(chair, 2)).toHaveText('bracketed')
    await panel(chair, 'Agreement')
    const blocked = chair.getByRole('tabpanel').getByRole('button', { name: /^OP1/ })
    await expect(blocked).toContainText(`1 bracket: ${one.code}.`)
    await blocked.click()
    await panel(chair, 'Paragraph')
    await expect(chair.getByText('OP1: brackets.')).toBeVisible()
    await expect(chair.getByRole('button', { name: 'Adopt', exact: true })).toHaveCount(0)
    await clause(ana, 2).locator('p').selectText()
    await ana.getByRole('button', { name: 'Lift brackets' }).click()
    await expect(margin(chair, 2)).toHaveText('open')

    // One delegation objects, with its reason.
    await panel(ben, 'Paragraph')
    await clause(ben, 1).click()
    await ben.getByRole('button', { name: 'Object' }).click()
    await ben.getByLabel('Why you object').fill('It says nothing of origin states.')
    await ben.getByRole('button', { name: 'Object' }).last().click()
    await clause(chair, 1).click()
    await expect(chair.getByText('It says nothing of origin states.')).toBeVisible()

    // Both paragraphs go under silence; one is broken, the other is agreed when the deadline has passed.
    await panel(chair, 'Agreement')
    await chair.getByRole('button', { name: /2 ready paragraphs under silence/ }).click()
    await chair.getByLabel('For how long').selectOption('1')
    await chair.getByRole('button', { name: 'Begin the silence' }).click()
    for (const page of [chair, ana, ben]) await expect(margin(page, 2)).toHaveText('under silence')
    await expect(chair.getByText(`Opened since by: ${one.code}, ${two.code}.`)).toBeVisible()
    await expect(chair.getByRole('timer')).toHaveText(/^(00:59|01:00):/)
    await panel(ben, 'Paragraph')
    await clause(ben, 1).click()
    const download = ben.waitForEvent('download')
    await ben.getByRole('button', { name: 'To my calendar' }).click()
    expect((await download).suggestedFilename()).toBe('silence.ics')
    await ben.getByRole('button', { name: 'Break the silence…' }).click()
    await ben.getByLabel('Reason').fill('We asked for origin states.')
    await ben.getByRole('button', { name: 'Break the silence', exact: true }).click()
    await expect(margin(chair, 1)).toHaveText('open')
    await expect(chair.getByText('We asked for origin states.')).toBeVisible()
    await plenary.pass(HOUR + 60_000)
    for (const page of [chair, ana, ben]) await expect(margin(page, 2)).toHaveText('agreed ad ref.')
    await expect(chair.getByText('of words agreed')).toBeVisible()
    await expect(chair.getByText(/1 of 2 agreed ad referendum/)).toBeVisible()

    // A reservation is recorded as a footnote; what is changed after agreement is no longer agreed.
    await panel(ana, 'Paragraph')
    await clause(ana, 2).click()
    await ana.getByRole('button', { name: 'Record a reservation…' }).click()
    await ana.getByRole('textbox', { name: 'Text', exact: true }).fill('We understand “review” to be voluntary.')
    await ana.getByRole('button', { name: 'Record', exact: true }).click()
    await expect(ben.locator('#reservation-1')).toContainText('We understand “review” to be voluntary.')
    await expect(clause(ben, 2).getByRole('link', { name: 'Reservation 1' })).toBeVisible()
    await clause(ben, 2).click()
    await ben.keyboard.press('Control+End')
    await ben.keyboard.type(' Soon.')
    await expect(chair.getByText('changed since agreed')).toBeVisible()
    await expect(margin(chair, 2)).toHaveText('open')

    // The whole is adopted with the hash that everyone reads; then the server takes nothing more.
    await saved(ben)
    await panel(chair, 'Agreement')
    await chair.getByRole('button', { name: 'Adopt the whole paper…' }).click()
    const dialog = chair.getByRole('dialog')
    const hash = /[0-9a-f]{64}/.exec((await dialog.textContent())!)![0]
    await dialog.getByRole('button', { name: 'Adopt the paper' }).click()
    for (const page of [chair, ana, ben]) {
      await expect(page.getByText(`SHA-256 ${hash}`).first()).toBeVisible()
      await expect(margin(page, 2)).toHaveText('adopted')
      await expect(page.locator('.paper-words')).toHaveAttribute('contenteditable', 'false')
    }
    await expect(chair.getByText('100%')).toBeVisible()
    expect(await barriers(chair)).toEqual([])
  } finally {
    await plenary.discard()
  }
})

test('a text is cleared with the capital on a phone, without an account', async ({ browser, plenary }) => {
  const { workshop, path, one, two } = await table(browser, plenary)
  const ana = await head(browser, plenary, workshop, 'Ana', one.name)
  const ben = await head(browser, plenary, workshop, 'Ben', two.name)
  for (const page of [ana, ben]) await page.goto(path)
  await write(ana, 2, 'Decides to act.')
  await saved(ana)
  await panel(ana, 'Agreement')
  await ana.getByRole('button', { name: 'Send for clearance' }).click()
  const link = await ana.getByLabel('Link for the capital').inputValue()

  const capital = await newPerson(browser, plenary, PHONE)
  await capital.goto(link)
  await expect(capital.getByRole('heading', { name: 'Draft outcome' })).toBeVisible()
  await expect(capital.getByText('Decides to act.')).toBeVisible()
  expect(await barriers(capital)).toEqual([])
  await capital.getByRole('radio', { name: /^Cleared The/ }).check()
  await capital.getByLabel('Your name or office').fill('Legal department')
  await capital.getByRole('button', { name: 'Send the answer' }).click()
  await expect(capital.getByText('The delegation has your answer.')).toBeVisible()

  // The head hears of it when they come back to the page, and tells the room.
  await ana.evaluate(() => dispatchEvent(new Event('focus')))
  await ana.getByRole('button', { name: 'Confirm to the room' }).click()
  await panel(ben, 'Paragraph')
  await clause(ben, 2).click()
  await expect(ben.getByText(`Cleared by their capitals: ${one.code}`)).toBeVisible()
  await panel(ben, 'Agreement')
  await expect(ben.getByText('Legal department')).toHaveCount(0)

  // Later words are shown as what changed since.
  await write(ben, 1, 'Recalling the Compact,')
  await saved(ben)
  await ana.getByRole('button', { name: 'Send for clearance' }).click()
  await capital.goto(await ana.getByLabel('Link for the capital').inputValue())
  await expect(capital.locator('ins')).toHaveText('Recalling the Compact,')
  const word = capital.waitForEvent('download')
  await capital.getByRole('button', { name: 'Word (.docx)' }).click()
  const parts = unzipSync(readFileSync(await (await word).path()))
  expect(strFromU8(parts['word/document.xml']!)).toMatch(/<w:ins [^>]*w:author="since [^>]*>.*Recalling the Compact,/s)
  await ana.getByRole('button', { name: 'End the link' }).first().click()
  await expect(ana.getByText('Link ended')).toBeVisible()
  await capital.reload()
  await expect(capital.getByRole('heading', { name: 'This link no longer works' })).toBeVisible()
})
