import type { Page } from '@playwright/test'
import { ideasBoard } from '@/lib/activities/ideas-board/ideas-board'
import { migrationPack } from '@/lib/packs/migration/migration'
import { barriers } from './support/barriers'
import { administrator, give, guestIn, makeWorkshop, query } from './support/people'
import { expect, test } from './support/test'

const WIDE = { viewport: { width: 1440, height: 900 } }
const begun = { ...ideasBoard.begin(migrationPack), votes: 2 }

async function write(page: Page, ...notes: string[]): Promise<void> {
  for (const note of notes) {
    await page.getByLabel('A note', { exact: true }).fill(note)
    await page.keyboard.press('Enter')
    await expect(page.getByText(note)).toBeVisible()
  }
}

const group = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

test('ideas are written alone, then shared, grouped by hand and by keyboard, and given dots', async ({
  browser,
  plenary,
}) => {
  test.setTimeout(120_000)
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, 'Ideas')
  await give(chair.request, plenary, 'add-step', {
    workshop: workshop.id,
    kind: 'ideas-board',
    title: 'What stands in the way?',
    instruction: '',
    minutes: 10,
  })
  const { steps } = await query(chair.request, plenary, 'workshop-for', { workshop: workshop.id })
  const step = steps.find(({ kind }) => kind === 'ideas-board')!.id
  const phase = (now: 'alone' | 'share' | 'vote') =>
    give(chair.request, plenary, 'edit-step', { step, settings: { ...begun, phase: now } })
  await phase('alone')
  await give(chair.request, plenary, 'open-step', { step })
  const [ada, ben] = await Promise.all([
    guestIn(browser, plenary, workshop, 'Ada', WIDE),
    guestIn(browser, plenary, workshop, 'Ben', WIDE),
  ])
  for (const page of [ada, ben]) await page.getByRole('link', { name: /What stands in the way/ }).click()

  // Alone: on one's own screen only, and still there after a reload.
  await write(ada, 'Fees before departure', 'Families cannot follow')
  await write(ben, 'Visas take a year')
  await expect(ada.getByText('Visas take a year')).toHaveCount(0)
  await ada.reload()
  await expect(ada.getByText('Fees before departure')).toBeVisible()
  await expect(ada.getByRole('button', { name: 'Share', exact: true })).toHaveCount(0)

  await phase('share')
  await ada.getByRole('button', { name: 'Share all 2' }).click()
  await ben.getByRole('button', { name: 'Share', exact: true }).click()
  for (const page of [ada, ben]) await expect(group(page, 'In no group').getByRole('listitem')).toHaveCount(3)

  // By keyboard: the note's menu, a new group, its name.
  await ben.getByRole('button', { name: 'Move or delete: Visas take a year' }).focus()
  await ben.keyboard.press('Enter')
  await expect(ben.getByLabel('Move to')).toBeFocused()
  await ben.keyboard.press('End')
  await expect(group(ben, 'Group 1')).toBeVisible()
  const name = ben.getByLabel('Name of the group: Group 1')
  await name.focus()
  await ben.keyboard.type('Paperwork')
  await ben.keyboard.press('Enter')
  await expect(group(ada, 'Paperwork').getByText('Visas take a year')).toBeVisible()

  // By hand.
  const from = (await ada.getByText('Fees before departure').boundingBox())!
  const to = (await group(ada, 'Paperwork').boundingBox())!
  await ada.mouse.move(from.x + 12, from.y + 8)
  await ada.mouse.down()
  await ada.mouse.move(from.x + 40, from.y + 30, { steps: 4 })
  await ada.mouse.move(to.x + 30, to.y + to.height / 2, { steps: 8 })
  await ada.mouse.up()
  for (const page of [ada, ben]) await expect(group(page, 'Paperwork').getByRole('listitem')).toHaveCount(2)

  // Only its author takes a note away, or who runs the step.
  await ben.getByRole('button', { name: 'Move or delete: Families cannot follow' }).click()
  await expect(ben.getByLabel('Move to').last()).toBeVisible()
  await expect(group(ben, 'In no group').getByRole('button', { name: 'Delete', exact: true })).toHaveCount(0)
  await chair.goto(workshop.path)
  await chair.getByRole('link', { name: /What stands in the way/ }).click()
  await chair.getByRole('button', { name: 'Move or delete: Families cannot follow' }).click()
  await chair.getByRole('button', { name: 'Delete', exact: true }).click()
  for (const page of [ada, ben]) await expect(page.getByText('Families cannot follow')).toHaveCount(0)

  // Two dots each, and no third.
  await phase('vote')
  const dot = ada.getByRole('button', { name: 'Give a dot to: Visas take a year' })
  await dot.click()
  await dot.click()
  await expect(dot).toBeDisabled()
  await expect(ada.getByText('You have given all your 2 dots.')).toBeVisible()
  await ben.getByRole('button', { name: 'Give a dot to: Fees before departure' }).click()
  for (const page of [ada, ben]) await expect(group(page, 'Paperwork').getByText('3 dots')).toBeVisible()

  await ben.getByRole('tab', { name: 'Table' }).click()
  await expect(ben.getByRole('row', { name: /Paperwork Visas take a year Ben/ })).toContainText('2')
  await ada.keyboard.press('Escape')
  expect(await barriers(ada, { practice: true })).toEqual([])
})
