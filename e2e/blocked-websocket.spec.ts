import type { Page } from '@playwright/test'
import { administrator, comeIn, guestIn, makeWorkshop, newPerson } from './support/people'
import { expect, test } from './support/test'
import { point } from './support/weighing'

const saved = (page: Page) => page.getByText(/^Saved/)

/** A network on which no WebSocket of this page ever opens. Returns how many were tried. */
async function blockWebSockets(page: Page): Promise<() => number> {
  let tried = 0
  await page.routeWebSocket(/\/sync\//, (socket) => {
    tried++
    void socket.close({ code: 1011 })
  })
  return () => tried
}

test('where WebSockets are blocked, two people still see one another and everything is saved', async ({
  browser,
  plenary,
}) => {
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, 'Behind a proxy')
  await chair.goto(workshop.path)

  const ana = await newPerson(browser, plenary)
  const tried = await blockWebSockets(ana)
  await comeIn(ana.request, plenary, { code: workshop.code }, 'Ana behind the proxy')
  await ana.goto(workshop.path)
  await expect(saved(ana)).toBeVisible({ timeout: 30_000 })
  expect(tried()).toBe(2)

  const ben = await guestIn(browser, plenary, workshop, 'Ben outside')
  await expect(saved(ben)).toBeVisible()
  await expect(ana.getByText('3 here').first()).toBeVisible()
  await expect(ben.getByText('3 here').first()).toBeVisible()
  await point(ana).focus()
  await ana.keyboard.press('Shift+ArrowUp')
  await expect(saved(ana)).toBeVisible()
  await expect(chair.getByText(/1 of 2 answered/).first()).toBeVisible()
  await point(ben).focus()
  await ben.keyboard.press('Shift+ArrowUp')
  await expect(chair.getByText(/2 of 2 answered/).first()).toBeVisible()

  // The tab knows its way the next time.
  const given = await point(ana).getAttribute('aria-valuetext')
  await ana.reload()
  await expect(saved(ana)).toBeVisible()
  await expect(point(ana)).toHaveAttribute('aria-valuetext', given!)
  expect(tried()).toBe(2)
})

test('saving data is a setting: it says that nobody is shown, and what is written arrives', async ({
  browser,
  plenary,
}) => {
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, 'By the byte')
  const page = await guestIn(browser, plenary, workshop, 'On a ship')
  await expect(saved(page)).toBeVisible()
  await chair.goto(workshop.path)
  await expect(page.getByText('2 here').first()).toBeVisible()
  await page.getByRole('button', { name: /^You/ }).click()
  await page.getByRole('radio', { name: 'Save data' }).check()
  await expect(page.getByText(/who is here is not shown/).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('You save data: who is here is not shown.')).toBeVisible()
  await expect(saved(page)).toBeVisible()
  await point(page).focus()
  await page.keyboard.press('Shift+ArrowUp')
  await expect(chair.getByText(/1 of 1 ha/).first()).toBeVisible()
  await page.reload()
  await expect(page.getByText('You save data: who is here is not shown.')).toBeVisible()
})
