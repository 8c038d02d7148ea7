// Longer than most: what is read off an editor on screen, and all that happens in one paper.
import { readFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import type { DelegationId, WorkshopId } from '@/lib/ids'
import { barriers } from './support/barriers'
import { line } from './support/line'
import { administrator, comeIn, give, makeWorkshop, newPerson, PHONE, query, type MadeWorkshop } from './support/people'
import type { Plenary } from './support/plenary'
import { expect, test } from './support/test'

const saved = (page: Page) => expect(page.getByText(/^Saved/).first()).toBeVisible()

/** The words of each clause, as they stand on screen, without carets and the signs of brackets. */
const texts = (page: Page): Promise<string[]> =>
  page.$$eval('.clause-words', (all) =>
    all.map((words) => {
      const copy = words.cloneNode(true) as HTMLElement
      copy.querySelectorAll('.caret, .bracket-sign').forEach((drawn) => drawn.remove())
      return (copy.textContent ?? '').replaceAll('\u00a0', ' ')
    }),
  )
const shows = (page: Page, expected: string[]) => expect.poll(() => texts(page), { timeout: 15_000 }).toEqual(expected)

const clause = (page: Page, index: number) => page.locator('.clause-words').nth(index)

/** Puts the caret into a clause, so many characters behind its beginning. */
async function caretAt(page: Page, index: number, offset: number): Promise<void> {
  await clause(page, index).click()
  await page.evaluate(
    ({ index, offset }) => {
      const words = document.querySelectorAll('.clause-words')[index]!
      const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT, (node) =>
        node.parentElement!.closest('.caret, .bracket-sign') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
      )
      let rest = offset
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { length } = node as Text
        if (rest <= length) return getSelection()!.collapse(node, rest)
        rest -= length
      }
    },
    { index, offset },
  )
}

async function person(browser: Browser, plenary: Plenary, workshop: MadeWorkshop, name: string, delegation: string) {
  const page = await newPerson(browser, plenary, { viewport: { width: 1280, height: 900 } })
  await comeIn(page.request, plenary, { code: workshop.code }, name, delegation)
  return page
}

async function table(browser: Browser, plenary: Plenary, title: string) {
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, title)
  const view = await query(chair.request, plenary, 'workshop-for', { workshop: workshop.id })
  const [one, two] = view.delegations as unknown as { id: DelegationId; name: string; code: string }[]
  return { chair, workshop, one: one!, two: two! }
}

const paperFor = (page: Page, plenary: Plenary, workshop: WorkshopId, audience: DelegationId | null) =>
  give(page.request, plenary, 'create-paper', {
    workshop,
    title: 'Draft outcome',
    kind: 'negotiated',
    audience,
    language: 'en',
  })

test('two delegates and an observer in one paper: written at once, split, joined, bracketed, undone, offline and back', async ({
  browser,
  plenary,
}) => {
  test.setTimeout(240_000)
  const { chair, workshop, one, two } = await table(browser, plenary, 'A text for three')
  await chair.goto(`${workshop.path}/papers`)
  await chair.getByRole('button', { name: 'New paper' }).click()
  await chair.getByRole('textbox', { name: 'Title' }).fill('Draft outcome')
  await chair.getByRole('button', { name: 'Make the paper' }).click()
  await chair.waitForURL('**/papers/*')
  const path = new URL(chair.url()).pathname
  await shows(chair, ['Draft outcome', '', ''])

  const ana = await person(browser, plenary, workshop, 'Ana', one.name)
  const ben = await person(browser, plenary, workshop, 'Ben', two.name)
  const { secret } = await observerLink(chair, plenary, workshop.id)
  const olga = await newPerson(browser, plenary)
  await comeIn(olga.request, plenary, { secret }, 'Olga')
  const ofBen = await line(ben)
  for (const page of [ana, ben, olga]) {
    await page.goto(path)
    await shows(page, ['Draft outcome', '', ''])
  }
  await expect(olga.getByText('You read this paper. Only delegates write in it.')).toBeVisible()
  await expect(olga.locator('.paper-words')).toHaveAttribute('contenteditable', 'false')
  await expect(ana.getByText(/is here|are here/)).toBeVisible()

  // Two write at once, each in a paragraph of their own; everyone reads both.
  await clause(ana, 1).click()
  await clause(ben, 2).click()
  await Promise.all([
    ana.keyboard.type('Recalling the record of the first reading,'),
    ben.keyboard.type('Decides to meet once a year in public.'),
  ])
  const both = ['Draft outcome', 'Recalling the record of the first reading,', 'Decides to meet once a year in public.']
  for (const page of [ana, ben, olga]) await shows(page, both)
  await expect(ana.locator('.caret[data-name="Ben"]')).toBeVisible()

  // Ana splits while Ben, who has not heard of it, writes in the second half.
  await ofBen.cut()
  await expect(ben.getByText('Reconnecting…').first()).toBeVisible()
  await caretAt(ben, 2, 'Decides to meet once a year in public'.length)
  await ben.keyboard.type(' at the seat')
  await caretAt(ana, 2, 'Decides to meet once a year'.length)
  await ana.keyboard.press('Enter')
  await saved(ana)
  await expect(ben.getByText('Only on this device').first()).toBeVisible()
  ofBen.mend()
  const split = [...both.slice(0, 2), 'Decides to meet once a year', ' in public at the seat.']
  for (const page of [ana, ben, olga]) await shows(page, split)

  // Joined again while Ben writes at the end of what is joined.
  await ofBen.cut()
  await expect(ben.getByText(/Reconnecting…|Only on this device/).first()).toBeVisible()
  await caretAt(ben, 3, ' in public'.length)
  await ben.keyboard.type(' session')
  await caretAt(ana, 3, 0)
  await ana.keyboard.press('Backspace')
  await saved(ana)
  ofBen.mend()
  const joined = [...both.slice(0, 2), 'Decides to meet once a year in public session at the seat.']
  for (const page of [ana, ben, olga]) await shows(page, joined)

  // Undo takes back one's own last step and nothing of others.
  await caretAt(ana, 1, 'Recalling'.length)
  await ana.keyboard.type(' with thanks')
  await shows(ben, ['Draft outcome', 'Recalling with thanks the record of the first reading,', joined[2]!])
  await caretAt(ben, 1, 'Recalling with thanks the record'.length)
  await ben.keyboard.type(' and report')
  for (const page of [ana, ben])
    await shows(page, [
      'Draft outcome',
      'Recalling with thanks the record and report of the first reading,',
      joined[2]!,
    ])
  await ana.getByRole('button', { name: 'Undo' }).click()
  for (const page of [ana, ben, olga])
    await shows(page, ['Draft outcome', 'Recalling the record and report of the first reading,', joined[2]!])

  // A bracket: everyone sees whose; the other delegation cannot lift it, its own can.
  await clause(ana, 2).dblclick({ position: { x: 20, y: 12 } })
  await ana.getByRole('button', { name: 'Put in brackets' }).click()
  for (const page of [ana, ben, olga]) await expect(page.locator('.bracket-by')).toHaveText(`${one.code}: `)
  await expect(ben.locator('.clause[data-standing="bracketed"]')).toHaveCount(1)
  await caretAt(ben, 2, 3)
  await expect(ben.getByRole('button', { name: 'Lift brackets' })).toBeDisabled()
  await caretAt(ana, 2, 3)
  await ana.getByRole('button', { name: 'Lift brackets' }).click()
  for (const page of [ana, ben, olga]) await expect(page.locator('.bracket-by')).toHaveCount(0)

  // Everything is there after a reload, and nothing that was not saved.
  await saved(ben)
  const before = await texts(ben)
  await ben.reload()
  await shows(ben, before)
  await shows(chair, before)
})

test('S4 another delegation’s paper is neither listed nor opened, and not a byte of it is sent', async ({
  browser,
  plenary,
}) => {
  const { workshop, one, two } = await table(browser, plenary, 'One among ourselves')
  const ana = await person(browser, plenary, workshop, 'Ana', one.name)
  const { paper } = await paperFor(ana, plenary, workshop.id, one.id)
  const path = `${workshop.path}/papers/${paper}`
  await ana.goto(path)
  await clause(ana, 2).click()
  await ana.keyboard.type('Our red line is four hundred and twelve.')
  await saved(ana)

  const ben = await person(browser, plenary, workshop, 'Ben', two.name)
  await ben.goto(`${workshop.path}/papers`)
  await expect(ben.getByRole('heading', { name: 'No papers yet' })).toBeVisible()
  const answer = await ben.goto(path)
  expect(answer!.status()).toBe(404)
  expect(await ben.content()).not.toContain('red line')
  // Past the page, straight to the room.
  const heard = await ben.evaluate(
    (room) =>
      new Promise<{ bytes: number; code: number }>((resolve) => {
        let bytes = 0
        const socket = new WebSocket(`${location.origin.replace('http', 'ws')}/sync/${room}`)
        socket.binaryType = 'arraybuffer'
        socket.addEventListener('message', ({ data }) => (bytes += (data as ArrayBuffer).byteLength))
        socket.addEventListener('close', ({ code }) => resolve({ bytes, code }))
      }),
    `${workshop.id}.paper.${paper}`,
  )
  expect(heard).toEqual({ bytes: 0, code: 4403 })
})

test('S8 what a delegate wrote while becoming an observer is offered whole', async ({ browser, plenary }) => {
  const { chair, workshop, one } = await table(browser, plenary, 'No longer a delegate')
  const { paper } = await paperFor(chair, plenary, workshop.id, null)
  const page = await newPerson(browser, plenary)
  const { participant } = await comeIn(page.request, plenary, { code: workshop.code }, 'Ana', one.name)
  const own = await line(page)
  await page.goto(`${workshop.path}/papers/${paper}`)
  await shows(page, ['Draft outcome', '', ''])
  await saved(page) // what it was served is on disk, and its own answer too
  await own.cut()
  await expect(page.getByText('Reconnecting…').first()).toBeVisible()
  await clause(page, 1).click()
  await page.keyboard.type('Recalling what I wrote on the train,')
  await give(chair.request, plenary, 'set-participant', { participant, role: 'observer' })
  own.mend()
  const note = page.getByRole('dialog', { name: 'Some of what you wrote was not accepted' })
  await expect(note).toBeVisible({ timeout: 30_000 })
  await expect(note.getByText('Recalling what I wrote on the train,')).toBeVisible()
  // It is not lost with the page either.
  await page.reload()
  await expect(note.getByText('Recalling what I wrote on the train,')).toBeVisible()
  await note.getByRole('button', { name: 'Close' }).click()
  await shows(page, ['Draft outcome', '', ''])
  await page.reload()
  await shows(page, ['Draft outcome', '', ''])
  await expect(note).toBeHidden()
})

test('a slash names the kind, words are found and replaced, what was taken out comes back, and the text is taken away', async ({
  browser,
  plenary,
}) => {
  const { chair, workshop } = await table(browser, plenary, 'At the desk')
  const { paper } = await paperFor(chair, plenary, workshop.id, null)
  const page = await newPerson(browser, plenary, { storageState: await chair.context().storageState() })
  await page.goto(`${workshop.path}/papers/${paper}`)
  await shows(page, ['Draft outcome', '', ''])
  await clause(page, 2).click()
  await page.keyboard.type('/pre')
  await expect(page.getByRole('option')).toHaveText(['Preambular paragraph'])
  await page.keyboard.press('Enter')
  await expect(page.locator('.clause-label')).toHaveText(['', 'PP1', 'PP2'])
  await page.keyboard.type('Recalling the forum and the forum before it,')
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByRole('textbox', { name: 'Find' }).fill('Forum')
  await expect(page.getByText('1 of 2')).toBeVisible()
  await page.getByRole('textbox', { name: 'Replace with' }).fill('meeting')
  await page.getByRole('button', { name: 'Replace all' }).click()
  const words = 'Recalling the meeting and the meeting before it,'
  await shows(page, ['Draft outcome', '', words])
  await page.getByRole('button', { name: 'Close' }).click()

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: 'Take away' })
      .click()
      .then(() => page.getByRole('menuitem', { name: 'Plain text' }).click()),
  ])
  expect(download.suggestedFilename()).toBe('Draft-outcome.txt')
  expect(readFileSync(await download.path(), 'utf8')).toBe(`Draft outcome\n\nPP1 \n\nPP2 ${words}\n`)

  // From the end of the title to the end of the text: the clauses that go are kept, and can be brought back.
  await caretAt(page, 0, 'Draft outcome'.length)
  await page.keyboard.press('Control+Shift+End')
  await page.keyboard.press('Delete')
  await shows(page, ['Draft outcome'])
  await page.getByRole('button', { name: 'Bring back' }).click()
  await shows(page, ['Draft outcome', words])
  await saved(page)
})

for (const [name, look] of [
  ['desktop', { viewport: { width: 1440, height: 900 } }],
  ['phone', PHONE],
] as const) {
  test(`axe finds no barrier in papers: ${name}`, async ({ browser, plenary }) => {
    test.setTimeout(120_000)
    const { chair, workshop } = await table(browser, plenary, 'Looked over')
    const { paper } = await paperFor(chair, plenary, workshop.id, null)
    const state = await chair.context().storageState()
    const page = await newPerson(browser, plenary, { ...look, storageState: state, reducedMotion: 'reduce' })
    for (const path of [`${workshop.path}/papers`, `${workshop.path}/papers/${paper}`]) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      if (path.endsWith(paper)) await shows(page, ['Draft outcome', '', ''])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.addStyleTag({ content: '*, ::before, ::after { transition: none !important }' })
        expect.soft(await barriers(page, { practice: true }), `${path}, ${colorScheme}`).toEqual([])
      }
      const aside = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect.soft(aside, `${path} scrolls sideways`).toBeLessThanOrEqual(0)
    }
  })
}

async function observerLink(chair: Page, plenary: Plenary, workshop: WorkshopId): Promise<{ secret: string }> {
  const { url } = await give(chair.request, plenary, 'create-link', { workshop, role: 'observer' })
  return { secret: new URL(url).pathname.split('/').pop()! }
}
