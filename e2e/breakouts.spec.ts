import type { Page } from '@playwright/test'
import { barriers } from './support/barriers'
import { administrator, guestIn, makeWorkshop } from './support/people'
import { expect, test } from './support/test'
import { point, weigh } from './support/weighing'

test('groups work on their own, hear the facilitator, come back side by side and merge', async ({
  browser,
  plenary,
}) => {
  test.setTimeout(120_000)
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, 'In groups')
  const one = await guestIn(browser, plenary, workshop, 'Receives', { delegation: 'Receiving states' })
  const two = await guestIn(browser, plenary, workshop, 'Sends', { delegation: 'Sending states' })
  await expect(point(one)).toBeVisible()
  await expect(point(two)).toBeVisible()
  await chair.goto(workshop.path)
  await chair.getByRole('link', { name: /Weigh the aims/ }).click()

  await expect(chair.getByText('Nobody has weighed yet').first()).toBeVisible() // its program has come
  await chair.getByRole('button', { name: 'Split into groups' }).click()
  expect.soft(await barriers(chair)).toEqual([])
  await chair.getByRole('dialog').getByLabel('Minutes').fill('5')
  await chair.getByRole('button', { name: 'Begin', exact: true }).click()
  await expect(one.getByRole('heading', { level: 1, name: /Receiving states/ })).toBeVisible()
  await expect(two.getByRole('heading', { level: 1, name: /Sending states/ })).toBeVisible()
  await expect(one.getByRole('link', { name: /Sending states/ })).toHaveCount(0)
  await expect(one.getByRole('region', { name: 'In this group' })).toContainText('Receives')
  await weigh(one)
  await weigh(two)

  // The bar has moved everyone on; the facilitator goes back to the step whose groups these are.
  await chair
    .getByRole('navigation', { name: 'Agenda' })
    .getByRole('link', { name: /Weigh the aims\s+open/ })
    .click()
  const panel = chair.getByRole('region', { name: 'Breakouts' })
  await expect(panel.getByText('1 of 1 answered')).toHaveCount(2)
  expect.soft(await barriers(chair)).toEqual([])
  await panel.getByLabel('A word to all groups').fill('Two minutes left')
  await panel.getByRole('button', { name: 'Say it' }).click()
  await expect(one.getByText('Two minutes left')).toBeVisible()
  await expect(two.getByText('Two minutes left')).toBeVisible()
  await panel.getByRole('link', { name: 'Group Sending states' }).click()
  await expect(chair.getByRole('region', { name: 'In this group' })).toContainText('Sends')
  await chair.goBack()

  await panel.getByRole('button', { name: 'Back to plenary' }).click()
  const results = (page: Page) => page.getByRole('region', { name: 'What the groups came to' })
  await expect(results(one).getByRole('listitem').first()).toBeVisible()
  await expect(one.getByText('Two minutes left')).toHaveCount(0)
  await expect(results(one).getByRole('heading', { name: /Receiving states/ })).toBeVisible()
  await expect(results(one).getByRole('heading', { name: /Sending states/ })).toBeVisible()
  expect.soft(await barriers(one)).toEqual([])
  await panel.getByRole('button', { name: 'Merge into this step' }).click()
  await expect(chair.getByText('2 answers are merged.')).toBeVisible()
})
