import { readFileSync, writeFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { strToU8, unzipSync, zipSync } from 'fflate'
import type { Body } from '@/lib/papers/body'
import { barriers } from './support/barriers'
import {
  administrator,
  give,
  guestIn,
  makeWorkshop,
  newPerson,
  PHONE,
  query,
  type MadeWorkshop,
} from './support/people'
import type { Plenary } from './support/plenary'
import { expect, test } from './support/test'

const body = (text: string): Body => [{ type: 'paragraph', attrs: {}, content: [{ text, marks: [] }] }]

/** A negotiated text of everyone's with words in it, before its chair. */
async function outcome(browser: Browser, plenary: Plenary, title: string) {
  const chair = await administrator(browser, plenary, { viewport: { width: 1440, height: 900 } })
  const workshop = await makeWorkshop(chair, plenary, title)
  const { paper } = await give(chair.request, plenary, 'import-paper', {
    workshop: workshop.id,
    title: 'Draft outcome',
    kind: 'negotiated',
    audience: null,
    clauses: [
      { kind: 'title', depth: 0, body: body('Draft outcome') },
      { kind: 'preambular', depth: 0, body: body('Recalling the record,') },
      { kind: 'operative', depth: 0, body: body('Decides to meet yearly;') },
      { kind: 'operative', depth: 0, body: body('Requests a report.') },
    ],
  })
  const path = `${workshop.path}/papers/${paper}`
  await chair.goto(path)
  await expect(chair.locator('.clause-words')).toHaveCount(4)
  return { chair, workshop, paper, path }
}

const saved = (page: Page) => expect(page.getByText(/^Saved/).first()).toBeVisible()

/** Downloads what this entry of the menu makes. */
async function takeAway(page: Page, entry: string): Promise<{ name: string; path: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: 'Take away' })
      .click()
      .then(() => page.getByRole('menuitem', { name: entry }).click()),
  ])
  return { name: download.suggestedFilename(), path: await download.path() }
}

async function issue(page: Page, symbol: string) {
  await page.getByRole('tab', { name: 'Revisions' }).click()
  await page.getByRole('button', { name: 'Issue Rev.1' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Symbol' }).fill(symbol)
  await dialog.getByRole('button', { name: 'Issue Rev.1' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Rev.1' })).toBeVisible()
}

test('a revision is issued, the text goes on, both are compared, and what was comes back', async ({
  browser,
  plenary,
}) => {
  const { chair, path } = await outcome(browser, plenary, 'Revisions')
  await issue(chair, 'PLEN/L.1')
  const words = chair.locator('.clause-words').nth(2)
  await words.click()
  await chair.keyboard.press('End')
  await chair.keyboard.press('Backspace')
  await chair.keyboard.type(' in Geneva;')
  await expect(words).toHaveText('Decides to meet yearly in Geneva;')
  await saved(chair)

  await chair.getByRole('listitem').filter({ hasText: 'Rev.1' }).getByRole('link', { name: 'Compare with now' }).click()
  await expect(chair.getByRole('status').filter({ hasText: '1 change' })).toBeVisible()
  await chair.getByRole('button', { name: 'Next' }).click()
  const row = chair.getByRole('region', { name: 'OP1' })
  await expect(row).toBeFocused()
  await expect(row.locator('ins:visible')).toContainText('in Geneva')
  await row.getByRole('button', { name: 'Bring this back' }).click()
  await expect(chair.getByText('Nothing differs')).toBeVisible()
  await chair.goto(path)
  await expect(chair.locator('.clause-words').nth(2)).toHaveText('Decides to meet yearly;')
})

test('a Word file is taken away, changed, and brought back as amendments; a damaged one changes nothing', async ({
  browser,
  plenary,
}, info) => {
  const { chair, workshop, paper } = await outcome(browser, plenary, 'Word')
  const taken = await takeAway(chair, 'Word, with changes and comments')
  expect(taken.name).toBe('Draft-outcome.docx')
  const parts = unzipSync(readFileSync(taken.path))
  const xml = new TextDecoder().decode(parts['word/document.xml'])
  expect(xml).toContain('w:lnNumType')
  expect(xml).toContain('OP1')

  const head = await headOf(browser, plenary, workshop)
  await head.goto(`${workshop.path}/papers/${paper}`)
  await expect(head.locator('.clause-words')).toHaveCount(4)
  const back = info.outputPath('back.docx')
  parts['word/document.xml'] = strToU8(xml.replace('Decides to meet yearly;', 'Decides to convene twice yearly;'))
  writeFileSync(back, zipSync(parts))
  const damaged = info.outputPath('damaged.docx')
  writeFileSync(damaged, readFileSync(back).subarray(0, 900))

  await head.getByRole('button', { name: 'Take away' }).click()
  await head.getByRole('menuitem', { name: 'Bring a Word file back' }).click()
  const dialog = head.getByRole('dialog')
  await dialog.getByLabel('Word document').setInputFiles(damaged)
  await expect(dialog.getByRole('alert')).toContainText('damaged')
  await dialog.getByLabel('Word document').setInputFiles(back)
  await expect(dialog.getByText('1 change', { exact: true })).toBeVisible()
  await expect(dialog.locator('ins')).toContainText('convene twice')
  await dialog.getByRole('button', { name: 'Table 1 amendment' }).click()
  await expect(head.getByText('1 amendment is tabled.')).toBeVisible()
  await head.getByRole('tab', { name: 'Proposals' }).click()
  await expect(head.getByText('convene twice').first()).toBeVisible()
})

test('a Markdown file begins a paper', async ({ browser, plenary }, info) => {
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, 'From a file')
  const file = info.outputPath('Outcome.md')
  writeFileSync(file, '# Outcome\n\n*Recalling* the record,\n\n1. Decides to meet;\n\n(a) in May.\n')
  await chair.goto(`${workshop.path}/papers`)
  await chair.getByRole('button', { name: 'New paper' }).click()
  await chair.getByRole('dialog').getByLabel('Begin with a file').setInputFiles(file)
  await expect(chair.getByRole('dialog').getByRole('textbox')).toHaveValue('Outcome')
  await chair.getByRole('dialog').getByRole('button', { name: 'Make' }).click()
  await chair.waitForURL('**/papers/*')
  await expect(chair.locator('.clause-label')).toHaveText(['', 'PP1', 'OP1', '(a)'])
  await expect(chair.locator('.clause-words')).toHaveText([
    'Outcome',
    'Recalling the record,',
    'Decides to meet;',
    'in May.',
  ])
})

for (const [name, look] of [
  ['desktop', { viewport: { width: 1440, height: 900 } }],
  ['phone', PHONE],
] as const) {
  test(`axe finds no barrier where moments are compared: ${name}`, async ({ browser, plenary }) => {
    const { chair, paper, path } = await outcome(browser, plenary, `Compared on a ${name}`)
    await give(chair.request, plenary, 'issue-revision', { paper })
    await chair.locator('.clause-words').nth(3).click()
    await chair.keyboard.press('End')
    await chair.keyboard.type(' Ends.')
    await saved(chair)
    const state = await chair.context().storageState()
    const page = await newPerson(browser, plenary, { ...look, storageState: state, reducedMotion: 'reduce' })
    await page.goto(`${path}/compare`)
    await expect(page.locator('ins:visible')).toContainText('Ends.')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect.soft(await barriers(page, { practice: true }), colorScheme).toEqual([])
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(wide).toBeLessThanOrEqual(0)
  })
}

/** The head of the first delegation, who may table. */
async function headOf(browser: Browser, plenary: Plenary, workshop: MadeWorkshop): Promise<Page> {
  const page = await guestIn(browser, plenary, workshop, 'Nora', { viewport: { width: 1440, height: 900 } })
  const { me } = await query(page.request, plenary, 'workshop-for', { workshop: workshop.id })
  expect(me.standing).toBe('head')
  return page
}
