import type { Page } from '@playwright/test'
import { line } from './support/line'
import { administrator, comeIn, give, guestIn, makeWorkshop, newPerson } from './support/people'
import { expect, test } from './support/test'
import { point } from './support/weighing'

const saved = (page: Page) => page.getByText(/^Saved/)

test('S8 what was written while one’s role was taken away is offered as a draft, and others see nothing of it', async ({
  browser,
  plenary,
}) => {
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, 'Only an observer now')
  await chair.goto(workshop.path)

  const page = await newPerson(browser, plenary, { permissions: ['clipboard-read', 'clipboard-write'] })
  const ofPage = await line(page)
  const { participant } = await comeIn(page.request, plenary, { code: workshop.code }, 'Was a delegate')
  await page.goto(workshop.path)
  await expect(saved(page)).toBeVisible()
  const other = await guestIn(browser, plenary, workshop, 'Somebody else')
  await expect(saved(other)).toBeVisible()

  await ofPage.cut()
  await expect(page.getByText('Reconnecting…').first()).toBeVisible()
  await point(page).focus()
  await page.keyboard.press('Shift+ArrowUp')
  await expect(page.getByText('Only on this device').first()).toBeVisible()
  await give(chair.request, plenary, 'set-participant', { participant, role: 'observer' })
  ofPage.mend()

  const note = page.getByRole('dialog', { name: 'A change was not accepted' })
  await expect(note).toBeVisible({ timeout: 30_000 })
  await expect(note.getByText('Here is what you wrote. The room does not have it.')).toBeVisible()
  await expect(note.getByRole('heading', { name: /Weigh the aims/ })).toBeVisible()
  await expect(note.getByRole('button', { name: 'Send it again' })).toBeHidden()
  await note.getByRole('button', { name: 'Copy' }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('Weigh the aims')
  expect(copied.split('\n').length).toBeGreaterThan(1)
  await expect(chair.getByText(/0 of 1/).first()).toBeVisible()

  // A delegate once more while the note is open: now it may be sent again, and everybody sees it.
  await give(chair.request, plenary, 'set-participant', { participant, role: 'delegate' })
  await note.getByRole('button', { name: 'Send it again' }).click()
  await expect(note).toBeHidden()
  await expect(saved(page)).toBeVisible()
  await expect(chair.getByText(/1 of 2/).first()).toBeVisible()
})
