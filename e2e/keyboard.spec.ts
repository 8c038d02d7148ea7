import type { Page } from '@playwright/test'
import { ADMINISTRATOR, administrator, makeWorkshop, newPerson } from './support/people'
import { expect, test } from './support/test'

const MOST_TABS = 80

/** Presses Tab until the focus is on what is wanted; every stop on the way must show where the focus is. */
async function tabTo(page: Page, wanted: { role: string; name: RegExp }): Promise<void> {
  const target = page.getByRole(wanted.role as 'button', { name: wanted.name }).first()
  await expect(target).toBeEnabled()
  const passed: string[] = []
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
    const stop = await focusNow(page)
    passed.push(stop.name)
    expect(stop.shown, `focus is visible on ${stop.name}`).toBe(true)
  }
  throw new Error(`Tab did not reach ${wanted.role} ${wanted.name}: ${passed.join(' | ')}`)
}

/** What has the focus, and whether anything about it or what holds it is drawn for that. */
const focusNow = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null
    if (!element || element === document.body) return { name: 'the page itself', shown: true }
    const name = `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent ?? ''}`.slice(0, 60)
    const drawn = (each: Element) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(each)
      const outlined =
        outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 && !/, 0\)$|transparent/.test(outlineColor)
      return outlined || boxShadow !== 'none'
    }
    // A control may be drawn by what lies around it or beside it (a row, a slider's handle, the cells of a code).
    const around = [element, ...[...element.parentElement!.children], element.parentElement!, element.closest('label')]
    const accent = element.matches('input') && element.parentElement!.querySelector('.border-accent') !== null
    return { name, shown: accent || around.some((each) => each && drawn(each)) }
  })

test('from signing in to weighing with the keyboard alone', async ({ browser, plenary }) => {
  test.setTimeout(90_000)
  await (await administrator(browser, plenary)).context().close()
  const chair = await newPerson(browser, plenary)
  await chair.goto('/sign-in')
  await tabTo(chair, { role: 'textbox', name: /E-mail/ })
  await chair.keyboard.type(ADMINISTRATOR.email)
  await tabTo(chair, { role: 'textbox', name: /Password/ })
  await chair.keyboard.type(ADMINISTRATOR.password)
  await chair.keyboard.press('Enter')
  await chair.waitForURL('**/workshops')

  await chair.goto('/workshops/new')
  await tabTo(chair, { role: 'textbox', name: /^Title/ })
  await chair.keyboard.type('By keyboard alone')
  await chair.keyboard.press('Enter')
  await chair.waitForURL('**/w/*')
  const code = await chair
    .getByRole('region', { name: 'Invitation for everyone' })
    .getByText(/^[A-Z0-9]{3} [A-Z0-9]{3}$/)
    .first()
    .innerText()

  const guest = await newPerson(browser, plenary)
  await guest.goto('/')
  await tabTo(guest, { role: 'textbox', name: /code/ })
  await guest.keyboard.type(code)
  await guest.keyboard.press('Enter')
  await guest.waitForURL('**/join/*')
  await tabTo(guest, { role: 'textbox', name: /Your name/ })
  await guest.keyboard.type('Types everything')
  await guest.keyboard.press('Tab')
  await guest.keyboard.press('Space')
  await guest.keyboard.press('ArrowDown')
  await expect(guest.getByRole('radio').nth(1)).toBeChecked()
  await guest.keyboard.press('Enter')
  await guest.waitForURL('**/w/*')

  // The triangle by arrow keys, by one and by five; sliders and numbers say the same.
  await tabTo(guest, { role: 'slider', name: /Your point/ })
  const point = guest.getByRole('slider', { name: 'Your point in the triangle' })
  await guest.keyboard.press('Shift+ArrowUp')
  await guest.keyboard.press('ArrowUp')
  const rights = Number(await point.getAttribute('aria-valuenow'))
  await expect(guest.getByLabel('Rights: points of 100')).toHaveValue(String(rights))
  await guest.keyboard.press('ArrowDown')
  await expect(point).toHaveAttribute('aria-valuenow', String(rights - 1))
  await tabTo(guest, { role: 'slider', name: /^Security/ })
  await guest.keyboard.press('ArrowRight')
  await expect(guest.getByText(/^Saved/).first()).toBeVisible()
  const points = await Promise.all(
    ['Rights', 'Security', 'Economy'].map((aim) => guest.getByLabel(`${aim}: points of 100`).inputValue()),
  )
  expect(points.map(Number).reduce((sum, value) => sum + value)).toBe(100)
})

test('the skip link leads to the content', async ({ browser, plenary }) => {
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, 'Skipped to')
  for (const path of ['/', '/workshops', workshop.path]) {
    await chair.goto(path)
    await expect(chair.locator('#main')).toBeVisible()
    await expect(chair.locator('[aria-hidden].animate-breathe')).toHaveCount(0) // a step's program has come
    await chair.locator('body').press('Tab')
    const skip = chair.getByRole('link', { name: 'Skip to the content' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await chair.keyboard.press('Enter')
    await chair.keyboard.press('Tab')
    const inside = await chair.evaluate(
      () => document.activeElement === document.body || !!document.activeElement?.closest('#main'),
    )
    expect(inside, `the focus is in the content of ${path}`).toBe(true)
    // Where a page's parts have addresses of their own, the skip must not leave the part one is in.
    await expect(chair.locator('#main')).toBeVisible()
  }
})

test('a question before the page keeps the focus and gives it back', async ({ browser, plenary }) => {
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, 'Asked by keyboard')
  await chair.goto(`${workshop.path}#lobby`)
  const withdraw = chair
    .getByRole('region', { name: 'Invitation for everyone' })
    .getByRole('button', { name: 'Withdraw' })
  await withdraw.focus()
  await chair.keyboard.press('Enter')
  const dialog = chair.getByRole('dialog')
  await expect(dialog).toBeVisible()
  for (let tabs = 0; tabs < 6; tabs++) {
    await chair.keyboard.press('Tab')
    const outside = await chair.evaluate(
      () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
    )
    expect(outside).toBe(false)
  }
  await chair.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(withdraw).toBeFocused()

  await chair.goto('/workshops')
  const actions = chair.getByRole('button', { name: 'Actions for Asked by keyboard' })
  await actions.focus()
  await chair.keyboard.press('Enter')
  await chair.keyboard.press('ArrowDown')
  await chair.keyboard.press('Escape')
  await expect(actions).toBeFocused()
})
