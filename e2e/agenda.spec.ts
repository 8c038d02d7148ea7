import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { barriers } from './support/barriers'
import { administrator, guestIn, makeWorkshop, PHONE, query } from './support/people'
import { expect, test } from './support/test'

const handle = (page: Page, title: string) => page.getByRole('button', { name: `Move ${title}`, exact: true })
const plan = (page: Page) => page.getByRole('main').getByRole('list', { name: 'Agenda' })
const titles = (page: Page) => plan(page).getByRole('listitem').getByRole('link').allInnerTexts()

/** The programs a page has fetched so far. */
function programsOf(page: Page): () => Promise<string[]> {
  const fetched: Promise<string>[] = []
  page.on('response', (response) => {
    if (/\.js(\?|$)/.test(response.url())) fetched.push(response.text().catch(() => ''))
  })
  return () => Promise.all(fetched)
}

async function insert(page: Page, agenda: string): Promise<void> {
  await page.getByRole('button', { name: 'Put in a ready-made agenda' }).click()
  await page.getByRole('dialog').getByText(agenda, { exact: true }).click()
  await page.getByRole('button', { name: 'Put it in as drafts' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

test('the agenda is put in order by pointer and by keyboard, and participants never fetch what that takes', async ({
  browser,
  plenary,
}) => {
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, 'Put in order')
  const guest = await guestIn(browser, plenary, workshop, 'Reads along')
  const programs = programsOf(guest)
  const chairs = programsOf(chair)
  await chair.goto(`${workshop.path}#agenda`)
  await expect(handle(chair, 'Weigh the aims')).toBeVisible()
  await insert(chair, 'Position-paper round')
  await expect(handle(chair, 'Second reading')).toBeVisible()
  const count = (await titles(chair)).length
  expect((await titles(chair)).slice(0, 3)).toEqual(['Weigh the aims', 'Compare the visions', 'Our position'])

  const from = (await handle(chair, 'Weigh the aims').boundingBox())!
  const to = (await handle(chair, 'Our position').boundingBox())!
  await chair.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await chair.mouse.down()
  await chair.mouse.move(from.x + from.width / 2, from.y + from.height / 2 + 12)
  await chair.mouse.move(to.x + to.width / 2, to.y + to.height / 2 + 4, { steps: 8 })
  await chair.mouse.up()
  await expect
    .poll(async () => (await titles(chair)).slice(0, 3))
    .toEqual(['Compare the visions', 'Our position', 'Weigh the aims'])

  await handle(chair, 'Our position').focus()
  await chair.keyboard.press('Space')
  const said = chair.locator('[aria-live="assertive"]')
  await expect(said.filter({ hasText: `Our position is taken. It is number 2 of ${count}.` })).toHaveCount(1)
  await chair.keyboard.press('ArrowUp')
  await expect(said.filter({ hasText: `Our position would be number 1 of ${count}.` })).toHaveCount(1)
  await chair.keyboard.press('Space')
  await expect(said.filter({ hasText: `Our position is number 1 of ${count} now.` })).toHaveCount(1)
  await expect.poll(async () => (await titles(chair)).slice(0, 2)).toEqual(['Our position', 'Compare the visions'])
  await expect
    .poll(async () => {
      const { steps } = await query(chair.request, plenary, 'workshop-for', { workshop: workshop.id })
      return steps.slice(0, 3).map(({ title }) => title)
    })
    .toEqual(['Our position', 'Compare the visions', 'Weigh the aims'])

  await guest.goto(`${workshop.path}#agenda`)
  await guest.reload()
  await expect(guest.getByRole('link', { name: /Weigh the aims/ }).first()).toBeVisible()
  await expect(handle(guest, 'Weigh the aims')).toHaveCount(0)
  const drags = (program: string) => program.includes('DndDescribedBy')
  expect((await chairs()).some(drags)).toBe(true)
  expect((await programs()).some(drags)).toBe(false)
})

test('a step says whose it is, what is seen and when it opens, and then opens by itself', async ({
  browser,
  plenary,
}) => {
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, 'By itself')
  const guest = await guestIn(browser, plenary, workshop, 'Waits for it')
  await chair.goto(`${workshop.path}#agenda`)
  await chair.getByRole('button', { name: 'Edit Compare the visions' }).click()
  await chair.getByRole('radio', { name: /^Counts/ }).check()
  await chair.getByRole('radio', { name: /^Heads of delegations/ }).check()
  await chair.getByRole('radio', { name: /^Chosen delegations/ }).check()
  await chair.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(chair.getByText('Choose at least one delegation.')).toBeVisible()
  await chair.getByRole('checkbox', { name: 'Receiving states' }).check()
  await chair.getByLabel('Opens at').fill('2027-06-01T16:00')
  await expect(chair.getByText('1 Jun, 14:00 UTC')).toBeVisible()
  await chair.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(chair.getByText('The step is saved.')).toBeVisible()
  for (const words of ['for REC', 'heads answer', 'counts only until revealed', 'opens 1 Jun, 16:00 (14:00 UTC)'])
    await expect(plan(chair).getByText(words)).toBeVisible()

  await chair.getByLabel('Opens at').fill('2026-01-01T10:00')
  await chair.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(guest.getByRole('heading', { name: 'Compare the visions' }).first()).toBeVisible()
  await expect(plan(chair).getByText(/^opens /)).toHaveCount(0)
})

test('an agenda is kept for other workshops; a workshop goes into a file and comes out of it', async ({
  browser,
  plenary,
}) => {
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, 'To be kept')
  await chair.goto(`${workshop.path}#agenda`)
  await insert(chair, 'Role-play in two lessons')
  await expect(handle(chair, 'Lesson 2: corridors')).toBeVisible()
  await chair.getByRole('button', { name: 'Keep this agenda' }).click()
  await chair.getByLabel('Name', { exact: true }).fill('Autumn school')
  await chair.getByRole('button', { name: 'Keep it' }).click()
  await expect(chair.getByText('The agenda is kept.')).toBeVisible()

  await chair.getByRole('button', { name: 'Take the workshop away' }).click()
  const coming = chair.waitForEvent('download')
  await chair.getByRole('button', { name: 'Download' }).click()
  const file = await coming
  expect(file.suggestedFilename()).toBe('To be kept.json')
  const text = await readFile(await file.path(), 'utf8')
  const before = await titles(chair)

  await chair.goto('/workshops/new')
  const offered = chair.getByRole('radio', { name: /Autumn school/ })
  await offered.check()
  await chair.getByRole('textbox', { name: 'Title' }).fill('From my own')
  await chair.getByRole('button', { name: 'Make the workshop' }).click()
  await expect(chair.getByRole('heading', { level: 1, name: 'Lobby' })).toBeVisible()
  await chair.goto(`${new URL(chair.url()).pathname}#agenda`)
  await expect.poll(() => titles(chair)).toEqual(before)

  await chair.goto('/workshops/new')
  const picker = chair.getByLabel('Bring in a workshop')
  const broken = text.replace('"version": 1', '"version": 7')
  await picker.setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from(broken) })
  await expect(chair.getByText('One thing is wrong with “broken.json”. Nothing was changed.')).toBeVisible()
  await picker.setInputFiles({ name: 'kept.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await expect(chair.getByRole('heading', { level: 1, name: 'Lobby' })).toBeVisible()
  expect(chair.url()).not.toContain(workshop.id)
  await chair.goto(`${new URL(chair.url()).pathname}#agenda`)
  await expect.poll(() => titles(chair)).toEqual(before)
})

test('a workshop pauses for everyone and goes on', async ({ browser, plenary }) => {
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, 'For some days')
  const guest = await guestIn(browser, plenary, workshop, 'Comes back')
  const point = guest.getByRole('slider', { name: 'Your point in the triangle' })
  await expect(point).toBeVisible()
  await chair.goto(`${workshop.path}#settings`)
  await chair.getByRole('button', { name: 'Pause the workshop' }).click()
  await expect(guest.getByText('nobody answers until the workshop goes on')).toBeVisible()
  await expect(point).toHaveCount(0)
  await chair.getByRole('status').getByRole('button', { name: 'Go on' }).click()
  await expect(point).toBeVisible()
  await expect(guest.getByText('nobody answers until the workshop goes on')).toHaveCount(0)
})

for (const { name, ...look } of [
  { name: 'desktop', viewport: { width: 1440, height: 900 } },
  { name: 'phone', ...PHONE },
])
  test(`axe finds no barrier on the agenda: ${name}`, async ({ browser, plenary }) => {
    const chair = await administrator(browser, plenary, { ...look, reducedMotion: 'reduce' })
    const workshop = await makeWorkshop(chair, plenary, 'Looked over')
    await chair.goto(`${workshop.path}#agenda`)
    await chair.getByRole('button', { name: 'Edit Compare the visions' }).click()
    await expect(chair.getByLabel('Closes at')).toBeVisible()
    for (const colorScheme of ['light', 'dark'] as const) {
      await chair.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await chair.addStyleTag({ content: '*, ::before, ::after { transition: none !important }' })
      expect.soft(await barriers(chair, { practice: true }), colorScheme).toEqual([])
    }
    const aside = await chair.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(aside).toBeLessThanOrEqual(0)
  })
