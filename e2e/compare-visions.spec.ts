// Longer than most: one comparison, read on the map, aloud, in files and with four aims.
import { readFile } from 'node:fs/promises'
import type { APIRequestContext, Browser, Page } from '@playwright/test'
import type { StepId } from '@/lib/ids'
import { compareVisions } from '@/lib/activities/compare-visions/compare-visions'
import { migrationPack } from '@/lib/packs/migration/migration'
import { barriers } from './support/barriers'
import { administrator, comeIn, give, guestIn, makeWorkshop, PHONE, query, type MadeWorkshop } from './support/people'
import type { Plenary } from './support/plenary'
import { scripted } from './support/scripted'
import { expect, test } from './support/test'

const VISIONS = ['Formal UN multilateralism', 'Informal networks', 'Coherent plurilateralism', 'Bilateral status quo']
const IDS = ['formal-multilateralism', 'informal-networks', 'coherent-plurilateralism', 'bilateral-status-quo']
const AIMS = ['Rights', 'Security', 'Economy']
/** With everyone's scores like these F wins a quarter of the triangle, N 4/15 and P 29/60; B wins nowhere. */
const SCORES = [
  [9, 3, 4],
  [3, 8, 6],
  [6, 6, 7],
  [1, 1, 1],
] as const
const WIDE = { viewport: { width: 1440, height: 900 } }

const map = (page: Page) => page.getByRole('img', { name: /^Value map/ })
const look = (page: Page) => page.getByRole('slider', { name: 'Look at a point of the map' })

interface Comparison {
  workshop: MadeWorkshop
  weigh: StepId
  compare: StepId
}

/** A workshop of the built-in pack in which the visions are being compared. */
async function comparison(browser: Browser, plenary: Plenary, title: string): Promise<Comparison> {
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, title)
  const { steps } = await query(chair.request, plenary, 'workshop-for', { workshop: workshop.id })
  const [weigh, compare] = steps.map(({ id }) => id) as [StepId, StepId]
  await give(chair.request, plenary, 'open-step', { step: compare })
  await chair.context().close()
  return { workshop, weigh, compare }
}

/** Somebody without a screen who has weighed the aims and scores as the example does. */
async function scorer(
  request: APIRequestContext,
  plenary: Plenary,
  { workshop, weigh, compare }: Comparison,
  name: string,
  points: readonly [number, number, number],
) {
  const { participant } = await comeIn(request, plenary, { code: workshop.code }, name)
  const person = await scripted(request, plenary, workshop.id, participant)
  await person.synced()
  person.weigh(weigh, points)
  const scores = Object.fromEntries(
    IDS.map((id, row) => [id, { rights: SCORES[row]![0], security: SCORES[row]![1], economy: SCORES[row]![2] }]),
  )
  person.compare(compare, { choice: IDS[2]!, scores })
  return person
}

async function choose(page: Page, vision: string): Promise<void> {
  await expect(page.getByText('Which vision would you choose?')).toBeVisible()
  await expect(map(page)).toHaveCount(0)
  await page.getByRole('radio', { name: new RegExp(vision) }).check({ force: true })
  await page.getByRole('button', { name: 'Go on to the scores' }).click()
}

async function scoreInTable(page: Page): Promise<void> {
  for (const [row, vision] of VISIONS.entries())
    for (const [column, aim] of AIMS.entries()) {
      const cell = page.getByLabel(`${vision}, ${aim}: from 0 to 10`)
      await cell.fill(String(SCORES[row]![column]))
      await cell.press('Enter')
    }
}

/** One question a screen, as on a phone: a tap a score, for the first vision by keys, and past the reasons. */
async function scoreOneByOne(page: Page): Promise<void> {
  for (const [row, vision] of VISIONS.entries()) {
    for (const [column, aim] of AIMS.entries()) {
      await expect(page.getByText(`Question ${row * 3 + column + 1} of 12`)).toBeVisible()
      const asked = page.getByRole('heading', { name: `How well would “${vision}” serve ${aim.toLowerCase()}?` })
      await expect(asked).toBeVisible()
      if (row > 0) {
        await page.locator(`input[type=radio][value="${SCORES[row]![column]}"]`).last().tap({ force: true })
        continue
      }
      // With a keyboard a digit gives the score, and Enter goes on.
      await expect(asked).toBeFocused()
      await page.keyboard.press('1')
      await page.keyboard.press('0')
      await expect(page.getByRole('radio', { name: /^10:/ })).toBeChecked()
      await page.keyboard.press(String(SCORES[row]![column]))
      await page.keyboard.press('Enter')
    }
    if (row === 0) await page.keyboard.press('Enter')
    else await page.getByRole('button', { name: row === 3 ? 'See the picture' : 'Next' }).tap()
  }
}

test('three browsers score, and all see the same map, from the fifth scorer on', async ({
  browser,
  playwright,
  plenary,
}) => {
  test.setTimeout(150_000)
  const step = await comparison(browser, plenary, 'Three who compare')
  const [ada, ben, cleo] = await Promise.all([
    guestIn(browser, plenary, step.workshop, 'Ada', WIDE),
    guestIn(browser, plenary, step.workshop, 'Ben', WIDE),
    guestIn(browser, plenary, step.workshop, 'Cleo', PHONE),
  ])
  const everyone = [ada, ben, cleo]
  await choose(ada, 'Formal UN')
  await choose(ben, 'Coherent')
  await choose(cleo, 'Informal')
  await scoreInTable(ada)
  await scoreInTable(ben)
  await scoreOneByOne(cleo)
  // One's own map at once; the room's not before five have scored.
  await ada.getByRole('tab', { name: 'Mine' }).click()
  await expect(map(ada)).toBeVisible()
  await ada.getByRole('tab', { name: 'Room’s scores' }).click()
  for (const page of everyone) await expect(page.getByText('The room’s map appears when 5 have scored')).toBeVisible()

  const two = await Promise.all(
    (['Dee', 'Eli'] as const).map(async (name, index) =>
      scorer(await playwright.request.newContext(), plenary, step, name, index === 0 ? [45, 30, 25] : [10, 80, 10]),
    ),
  )
  for (const page of everyone)
    await expect(map(page)).toHaveAccessibleName(/P comes first in 48%, N comes first in 27%, F comes first in 25%/)
  const names = await Promise.all(everyone.map((page) => map(page).getAttribute('aria-label')))
  expect(new Set(names).size).toBe(1)
  const regions = (page: Page) =>
    page
      .locator('[data-region]')
      .evaluateAll((all) => all.map((each) => [each.getAttribute('data-region'), each.getAttribute('points')]))
  await expect.poll(() => regions(ben)).toEqual(await regions(ada))

  // What is implied is said beside what was chosen, each with its denominator.
  await expect(ada.getByText('The room’s scores imply', { exact: false }).first()).toContainText('of 2')
  await ada.getByRole('heading', { name: 'Chosen and implied' }).click()
  await expect(ada.getByRole('columnheader', { name: 'chosen, of 5' })).toBeVisible()
  await expect(ada.getByRole('columnheader', { name: 'implied, of 2' })).toBeVisible()

  // A score moves a border in every browser.
  const before = await regions(ben)
  for (const page of [ada, ben]) {
    const cell = page.getByLabel('Formal UN multilateralism, Economy: from 0 to 10')
    await cell.fill('10')
    await cell.press('Enter')
  }
  two[0]!.compare(step.compare, {
    choice: null,
    scores: Object.fromEntries(
      IDS.map((id, row) => [
        id,
        { rights: SCORES[row]![0], security: SCORES[row]![1], economy: row === 0 ? 10 : SCORES[row]![2] },
      ]),
    ),
  })
  await expect.poll(async () => JSON.stringify(await regions(ben)) !== JSON.stringify(before)).toBe(true)
  await expect
    .poll(async () => new Set(await Promise.all(everyone.map((page) => map(page).getAttribute('aria-label')))).size)
    .toBe(1)
  for (const person of two) person.leave()
})

test('by keyboard alone one finds a border; what is read out is what is drawn', async ({
  browser,
  playwright,
  plenary,
}) => {
  test.setTimeout(120_000)
  const step = await comparison(browser, plenary, 'By keyboard on the map')
  const scorers = await Promise.all(
    (
      [
        ['One', [80, 10, 10]],
        ['Two', [10, 80, 10]],
        ['Three', [10, 10, 80]],
        ['Four', [45, 30, 25]],
        ['Five', [40, 30, 30]],
      ] as const
    ).map(async ([name, points]) => scorer(await playwright.request.newContext(), plenary, step, name, points)),
  )
  const page = await guestIn(browser, plenary, step.workshop, 'Keys only', WIDE)
  await expect(page.getByText('Which vision would you choose?')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Ranks' })).toHaveCount(0)
  const unsaid = page.getByRole('radio', { name: 'I would rather not say' })
  await unsaid.focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')

  // The picture's name says the shares that stand in it, and the table says them again.
  await expect(map(page)).toBeVisible()
  const name = (await map(page).getAttribute('aria-label'))!
  const texts = await page.locator('[data-picture] text').allTextContents()
  for (const [letter, share] of [
    ['P', '48%'],
    ['N', '27%'],
    ['F', '25%'],
  ] as const) {
    expect(name).toContain(`${letter} comes first in ${share}`)
    expect(texts).toContain(letter)
    expect(texts).toContain(share)
    const row = page
      .getByRole('table', { name: /^Ranks/ })
      .getByRole('row')
      .filter({ hasText: VISIONS['FNP'.indexOf(letter)]! })
    await expect(row.getByRole('cell').first()).toHaveText(share)
  }
  expect(name).toContain('The room’s scores imply P for 3 of 5')
  await expect(page.locator('[data-picture] circle').first()).toBeAttached()

  // Looking begins in the middle, where P is first; End goes to the nearest border, arrows cross it.
  for (let tabs = 0; tabs < 40 && !(await look(page).evaluate((it) => it === document.activeElement)); tabs++)
    await page.keyboard.press('Shift+Tab')
  for (let tabs = 0; tabs < 80 && !(await look(page).evaluate((it) => it === document.activeElement)); tabs++)
    await page.keyboard.press('Tab')
  await expect(look(page)).toBeFocused()
  const said = () => look(page).getAttribute('aria-valuetext')
  await page.keyboard.press('Home')
  expect(await said()).toMatch(/first P, then/)
  await page.keyboard.press('End')
  await expect.poll(said).toContain('On the border between')
  await expect(page.locator('[data-readout]')).toHaveText((await said())!)
  for (let presses = 0; presses < 30 && !/first F, then/.test((await said())!); presses++)
    await page.keyboard.press('Shift+ArrowUp')
  expect(await said()).toMatch(/first F, then/)

  await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')))
  // Every picture can be taken away; the file brings its faces along and needs no other.
  const taken = async (of: string | RegExp, kind: string) => {
    await page.getByRole('button', { name: of }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: kind, exact: true }).click(),
    ])
    return readFile(await file.path())
  }
  for (const of of ['Download', 'Download: Ranks', 'Download: If one score changed', 'Download: Delegations']) {
    const svg = (await taken(new RegExp(`^${of}$`), 'Picture (SVG)')).toString()
    expect(svg).toContain('@font-face')
    expect(svg).not.toMatch(/var\(--|light-dark/)
  }
  expect((await taken('Download: Ranks', 'Picture (PNG)')).subarray(1, 4).toString()).toBe('PNG')
  expect((await taken('Download: Ranks', 'Table (CSV)')).toString()).toContain('P,Coherent plurilateralism,48%')
  expect(await barriers(page, { practice: true })).toEqual([])
  for (const person of scorers) person.leave()
})

test('with four aims the room is shown by strips, in both activities', async ({ browser, playwright, plenary }) => {
  test.setTimeout(120_000)
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, 'Four aims')
  const { steps } = await query(chair.request, plenary, 'workshop-for', { workshop: workshop.id })
  const [weigh, compare] = steps.map(({ id }) => id) as [StepId, StepId]
  const { aims, ...others } = compareVisions.begin(migrationPack)
  const four = [...aims, { ...aims[0]!, id: 'belonging', shape: 'diamond' as const, name: 'Belonging' }]
  await give(chair.request, plenary, 'edit-step', { step: weigh, settings: { aims: four } })
  await give(chair.request, plenary, 'edit-step', { step: compare, settings: { ...others, aims: four } })
  await give(chair.request, plenary, 'open-step', { step: compare })
  await give(chair.request, plenary, 'open-step', { step: weigh }).catch(() => undefined) // open already
  const people = await Promise.all(
    [40, 10, 25, 70, 5].map(async (rights, index) => {
      const request = await playwright.request.newContext()
      const { participant } = await comeIn(request, plenary, { code: workshop.code }, `Scorer ${index}`)
      const person = await scripted(request, plenary, workshop.id, participant)
      await person.synced()
      person.compare(compare, {
        choice: null,
        scores: Object.fromEntries(
          IDS.map((id, row) => [
            id,
            { rights: SCORES[row]![0], security: SCORES[row]![1], economy: SCORES[row]![2], belonging: row },
          ]),
        ),
        weights: { rights, security: 20, economy: 80 - rights, belonging: 0 },
      })
      return person
    }),
  )
  const page = await guestIn(browser, plenary, workshop, 'Looker', WIDE)
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.getByRole('link', { name: /Compare the visions/ }).click()
  await page.getByRole('radio', { name: 'I would rather not say' }).check({ force: true })
  await page.getByRole('button', { name: 'Go on to the scores' }).click()
  const strips = page.getByRole('img', { name: /^Weights on Rights, Security, Economy, Belonging/ })
  await expect(strips).toBeVisible()
  await expect(strips).toHaveAccessibleName(/The room’s scores imply .+ of 5/)
  // One strip an aim, on each the delegation at its average, and how sure the order is.
  await expect(strips.locator('[data-mean]')).toHaveCount(4)
  await expect(page.getByRole('img', { name: /first in \d+%/ })).toBeVisible()

  await page.getByRole('link', { name: /Weigh the aims/ }).click()
  await page.getByRole('slider', { name: 'Belonging' }).press('ArrowRight')
  await expect(
    page
      .getByText('You gave', { exact: false })
      .or(page.getByText('1 of', { exact: false }))
      .first(),
  ).toBeVisible()
  await expect(page.getByRole('img', { name: /Belonging/ })).toBeVisible()
  expect(errors).toEqual([])
  for (const person of people) person.leave()
  await chair.context().close()
})
