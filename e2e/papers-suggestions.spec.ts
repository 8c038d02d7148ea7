import type { Browser, Page } from '@playwright/test'
import type { DelegationId, WorkshopId } from '@/lib/ids'
import { barriers } from './support/barriers'
import { administrator, comeIn, give, makeWorkshop, newPerson, PHONE, query } from './support/people'
import type { Plenary } from './support/plenary'
import { expect, test } from './support/test'

const clause = (page: Page, index: number) => page.locator('.clause-words').nth(index)
/** A clause's words as the editor has them, without what is drawn into them. */
const words = (page: Page, index: number): Promise<string> =>
  clause(page, index).evaluate((of) => {
    const copy = of.cloneNode(true) as HTMLElement
    copy.querySelectorAll('.caret, .bracket-sign, .suggestion-sign').forEach((drawn) => drawn.remove())
    return (copy.textContent ?? '').replaceAll('\u00a0', ' ')
  })
const says = (page: Page, index: number, text: string) =>
  expect.poll(() => words(page, index), { timeout: 15_000 }).toBe(text)

/** Selects words of a clause; with `at` the caret behind them. */
async function select(page: Page, index: number, text: string, at: 'words' | 'behind' = 'words'): Promise<void> {
  await clause(page, index).evaluate(
    (of, { text, at }) => {
      of.closest<HTMLElement>('.paper-words')!.focus()
      const walker = document.createTreeWalker(of, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const from = (node as Text).data.indexOf(text)
        if (from < 0 || node.parentElement!.closest('.suggestion-sign')) continue
        const end = from + text.length
        return getSelection()!.setBaseAndExtent(node, at === 'behind' ? end : from, node, end)
      }
      throw new Error(`There is no “${text}”.`)
    },
    { text, at },
  )
}

async function table(browser: Browser, plenary: Plenary, title: string) {
  const chair = await administrator(browser, plenary, { viewport: { width: 1440, height: 900 } })
  const workshop = await makeWorkshop(chair, plenary, title)
  const view = await query(chair.request, plenary, 'workshop-for', { workshop: workshop.id })
  const [one, two] = view.delegations as unknown as { id: DelegationId; name: string; code: string }[]
  const { paper } = await give(chair.request, plenary, 'create-paper', {
    workshop: workshop.id as WorkshopId,
    title: 'Draft outcome',
    kind: 'negotiated',
    audience: null,
    language: 'en',
  })
  const path = `${workshop.path}/papers/${paper}`
  const join = async (name: string, delegation: string, options: Parameters<typeof newPerson>[2] = {}) => {
    const page = await newPerson(browser, plenary, { viewport: { width: 1280, height: 900 }, ...options })
    const { participant } = await comeIn(page.request, plenary, { code: workshop.code }, name, delegation)
    return { page, participant }
  }
  return { chair, workshop, one: one!, two: two!, paper, path, join }
}

test('two delegations suggest, the chair decides, and what is said of it is answered', async ({ browser, plenary }) => {
  test.setTimeout(180_000)
  const { chair, one, two, paper, path, join } = await table(browser, plenary, 'Word by word')
  await chair.goto(path)
  await clause(chair, 2).click()
  await chair.keyboard.type('Decides to meet once a year in public.')
  await chair.getByRole('button', { name: 'Mode: Editing' }).click()
  await chair.getByRole('menuitem', { name: 'Others suggest' }).click()
  await expect(chair.getByText('Everyone else suggests now; the text stays as it is.')).toBeVisible()

  const { page: ana } = await join('Ana', one.name)
  const { page: ben, participant } = await join('Ben', two.name)
  for (const page of [ana, ben]) await page.goto(path)
  await says(ana, 2, 'Decides to meet once a year in public.')
  await expect(ana.getByText('Suggesting', { exact: true })).toBeVisible()

  // Ana types over words: the text has both, hers marked and told in words; a paragraph cannot be split.
  await select(ana, 2, 'once')
  await ana.keyboard.type('twice')
  for (const page of [chair, ben]) {
    await says(page, 2, 'Decides to meet oncetwice a year in public.')
    await expect(page.locator('del.deleted')).toHaveText('once')
    await expect(page.locator('ins.inserted')).toHaveText('twice')
    await expect(page.locator('.suggestion-by')).toHaveText([one.code, one.code])
    await expect(page.locator('.clause-words .sr-only')).toHaveText([`[${one.code} strikes]`, `[${one.code} inserts]`])
  }
  await ana.keyboard.press('Enter')
  await expect(ana.getByText(/Here one suggests words\./)).toBeVisible()
  await expect(ana.locator('.clause')).toHaveCount(3)
  await ana.keyboard.press('Backspace')
  await says(chair, 2, 'Decides to meet oncetwic a year in public.')
  await ana.keyboard.type('e')

  // Ben strikes the same word, and more: both stay named.
  await select(ben, 2, 'once')
  await ben.keyboard.press('Delete')
  await select(ben, 2, ' in public')
  await ben.keyboard.press('Delete')
  await expect(chair.locator('.suggestion-by')).toHaveCount(4)
  await expect(chair.locator('del.deleted del.deleted')).toHaveText('once')

  // At the caret the chair accepts Ana's by keys; in the list Ben takes back his.
  await select(chair, 2, 'twice', 'behind')
  const bar = chair.getByRole('group', { name: 'Suggestion at the caret' })
  await expect(bar.getByText(`${one.code} inserts`)).toBeVisible()
  await chair.keyboard.press('Control+Alt+Enter')
  await says(ben, 2, 'Decides to meet twice a year in public.')
  await expect(ben.locator('del.deleted')).toHaveText(' in public')
  await ben.getByRole('tab', { name: 'Proposals' }).click()
  await ben
    .locator('.paper-aside')
    .getByRole('button', { name: `Withdraw the suggestion of ${two.code}` })
    .click()
  await expect(chair.locator('.clause-words :is(ins, del)')).toHaveCount(0)
  await chair.getByRole('tab', { name: 'Proposals' }).click()
  await chair.getByText('Decided (2)').click()
  await expect(chair.getByText(/accepted,/)).toBeVisible()

  // Now an adviser, who reads and comments; named, the chair is told.
  await give(chair.request, plenary, 'set-participant', { participant, standing: 'adviser' })
  await ben.reload()
  await says(ben, 2, 'Decides to meet twice a year in public.')
  await expect(ben.locator('.paper-words')).toHaveAttribute('contenteditable', 'false')
  await expect(ben.getByText('You may comment in this paper.')).toBeVisible()
  await select(ben, 2, 'in public')
  await ben.getByRole('button', { name: 'Comment', exact: true }).click()
  await ben.getByRole('textbox', { name: 'Say something of these words' }).fill(`Why in public, @${one.code}?`)
  await ben.keyboard.press('Control+Enter')
  await expect(ana.getByText(`${two.code} names you in a comment on OP1`)).toBeVisible({ timeout: 30_000 })
  await expect(ana.locator('.clause-remarks').getByText('1 comment')).toBeVisible()
  await expect(ana.locator('.commented')).toHaveText('in public')
  await clause(ana, 2).click()
  await ana.getByRole('tab', { name: 'Paragraph' }).click()
  await expect(ana.locator('blockquote')).toHaveText('in public')
  await ana.getByRole('button', { name: 'Reply' }).click()
  await ana.getByRole('textbox', { name: 'Answer' }).fill('So that all hear it.')
  await ana.getByRole('button', { name: 'Reply' }).click()
  await expect(ben.getByText('So that all hear it.')).toBeVisible()

  // The words go, the comment keeps them; settled, it leaves the margin.
  await give(chair.request, plenary, 'set-paper-mode', { paper, mode: 'edit' })
  await select(chair, 2, 'in public')
  await chair.keyboard.press('Delete')
  await says(ben, 2, 'Decides to meet twice a year .')
  await expect(ana.locator('.commented')).toHaveCount(0)
  await ben.getByRole('button', { name: 'Resolve' }).click()
  await expect(ana.locator('.clause-remarks').getByText('1 comment')).toBeHidden()
  await ana.getByRole('combobox', { name: 'Which comments' }).selectOption('resolved')
  await expect(ana.locator('blockquote')).toHaveText('in public')
  await expect(ana.getByText('These words are no longer in the text.')).toBeVisible()
})

test('on a phone one suggests, decides and comments, and axe finds no barrier', async ({ browser, plenary }) => {
  test.setTimeout(120_000)
  const { chair, one, paper, path, join } = await table(browser, plenary, 'In the pocket')
  await chair.goto(path)
  await clause(chair, 2).click()
  await chair.keyboard.type('Decides to meet.')
  await give(chair.request, plenary, 'set-paper-mode', { paper, mode: 'suggest' })
  const { page } = await join('Ana', one.name, { ...PHONE, reducedMotion: 'reduce' })
  await page.goto(path)
  await says(page, 2, 'Decides to meet.')
  await select(page, 2, 'meet', 'behind')
  await page.keyboard.type(' soon')
  await expect(page.locator('ins.inserted')).toHaveText(' soon')
  await expect(page.getByRole('group', { name: 'Suggestion at the caret' })).toBeVisible()
  await page.getByRole('button', { name: 'Comment', exact: true }).click()
  await page.getByRole('textbox', { name: /Say something of/ }).fill('Soon is enough.')
  await page.locator('.paper-aside').getByRole('button', { name: 'Comment', exact: true }).click()
  await expect(page.locator('.paper-aside').getByText('Soon is enough.')).toBeVisible({ timeout: 30_000 })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect.soft(await barriers(page), colorScheme).toEqual([])
  }
  const aside = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(aside).toBeLessThanOrEqual(0)
  await page
    .locator('.paper-aside')
    .getByRole('button', { name: `Withdraw the suggestion of ${one.code}` })
    .click()
  await says(page, 2, 'Decides to meet.')
})
