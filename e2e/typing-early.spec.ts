import type { Page } from '@playwright/test'
import { administrator, makeWorkshop, newPerson, PHONE } from './support/people'
import { expect, test } from './support/test'

/** Holds the page's programs back until told: what a slow phone lives through for some seconds. */
async function holdPrograms(page: Page): Promise<() => Promise<void>> {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => (letGo = resolve))
  await page.route('**/*.js', async (route) => {
    await held
    await route.continue()
  })
  return async () => {
    letGo()
    // Buttons wait until the page answers.
    await expect(page.getByRole('button', { name: /join/i }).first()).toBeEnabled()
  }
}

test('a code typed before the page answers is kept', async ({ browser, plenary }) => {
  for (const path of ['/', '/join']) {
    const page = await newPerson(browser, plenary, PHONE)
    const letGo = await holdPrograms(page)
    await page.goto(path, { waitUntil: 'commit' })
    const field = page.getByRole('textbox', { name: /code/i })
    await field.pressSequentially('zzz222')
    await letGo()
    await expect(field).toHaveValue('ZZZ 222')
    await page.getByRole('button', { name: 'Join', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'This code is not known' })).toBeVisible()
    await page.context().close()
  }
})

test('name and delegation given before the page answers are kept', async ({ browser, plenary }) => {
  const chair = await administrator(browser, plenary)
  const { code } = await makeWorkshop(chair, plenary, 'Typed early')
  const page = await newPerson(browser, plenary, PHONE)
  const letGo = await holdPrograms(page)
  await page.goto(`/join/${code}`, { waitUntil: 'commit' })
  await page.getByLabel('Your name').fill('Somebody quick')
  await page.getByText('Transit states').tap()
  await letGo()
  await expect(page.getByLabel('Your name')).toHaveValue('Somebody quick')
  await expect(page.getByRole('radio', { name: /Transit states/ })).toBeChecked()
  await page.getByRole('button', { name: 'Agree and join' }).tap()
  await page.waitForURL('**/w/*')
  await page.getByRole('link', { name: /^People/ }).tap()
  await page.getByRole('button', { name: /Transit states/ }).tap()
  await expect(page.getByText('Somebody quick')).toBeVisible()
})
