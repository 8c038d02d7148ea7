import { newPerson, PHONE } from './support/people'
import { expect, test } from './support/test'

test('whoever tries it gets a marked workshop whose dots move, without an account', async ({ browser, plenary }) => {
  const page = await newPerson(browser, plenary)
  await page.goto('/')
  await page.getByRole('link', { name: 'Try it' }).click()
  await page.getByRole('button', { name: 'Open a demonstration' }).click()
  await page.waitForURL('**/w/*')
  await expect(page.getByText('This is a demonstration. The people whose dots move are made up.')).toBeVisible()
  await expect(page.getByText(/It is deleted on/)).toBeVisible()
  await page.getByRole('link', { name: /Weigh the aims/ }).click()
  await expect(page.getByText(/have weighed/).first()).toBeVisible()

  // Twenty-odd people, each said to be made up; what they weigh changes by itself.
  await page.getByRole('tab', { name: 'Table' }).click()
  const rows = page.getByRole('table', { name: /Everyone’s weights/ }).getByRole('row')
  await expect.poll(() => rows.count()).toBeGreaterThan(20)
  const before = await rows.allInnerTexts()
  await expect.poll(async () => (await rows.allInnerTexts()).join() !== before.join(), { timeout: 30_000 }).toBe(true)

  // Nobody else can find it or come in.
  const stranger = await newPerson(browser, plenary, PHONE)
  await stranger.goto(page.url())
  await expect(stranger.getByRole('heading', { name: 'This is a workshop’s room' })).toBeVisible()
})
