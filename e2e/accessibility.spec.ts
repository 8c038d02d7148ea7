import type { Page } from '@playwright/test'
import { barriers } from './support/barriers'
import { administrator, comeIn, makeWorkshop, newPerson, PHONE, query } from './support/people'
import { expect, test } from './support/test'
import { point } from './support/weighing'

const LOOKS = [
  { name: 'desktop', viewport: { width: 1440, height: 900 } },
  { name: 'phone', ...PHONE },
] as const

/** Loads a page and looks it over, light and then dark, which differs by its colours alone. `ready`: what shows that it has come. */
async function check(page: Page, path: string, ready: (page: Page) => Promise<unknown>): Promise<void> {
  const size = page.viewportSize()
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.goto(path)
  await ready(page)
  // No colour is on its way while it is looked at.
  await page.addStyleTag({ content: '*, ::before, ::after { transition: none !important }' })
  await unroll(page)
  const light = await barriers(page, { practice: true })
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  const dark = await barriers(page, { rules: ['color-contrast', 'link-in-text-block'] })
  for (const [look, told] of Object.entries({ light, dark })) expect.soft(told, `${path}, ${look}`).toEqual([])
  const aside = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect.soft(aside, `${path} scrolls sideways`).toBeLessThanOrEqual(0)
  if (size) await page.setViewportSize(size)
}

/** Makes the window as long as the page: what bars cover before one scrolls is not covered then. */
async function unroll(page: Page): Promise<void> {
  const { width } = page.viewportSize()!
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height })
}

const heading =
  (name: string | RegExp = /./) =>
  (page: Page) =>
    expect(page.getByRole('heading', { level: 1, name }).first()).toBeVisible()
const enabled = (name: string) => (page: Page) => expect(page.getByRole('button', { name }).first()).toBeEnabled()

test.describe.configure({ mode: 'parallel' })

for (const { name, ...look } of LOOKS) {
  test(`axe finds no barrier on the pages for everyone: ${name}`, async ({ browser, plenary }) => {
    test.setTimeout(240_000)
    const visitor = await newPerson(browser, plenary, look)
    await check(visitor, '/', enabled('Join'))
    await check(visitor, '/sign-in', enabled('Sign in'))
    await check(visitor, '/set-up?link=none', heading())
    await check(visitor, '/join', enabled('Join'))
    await check(visitor, '/join/ZZZ222', heading())
    await check(visitor, '/try', enabled('Open a demonstration'))
    await check(visitor, '/privacy', heading())
    await check(visitor, '/accessibility', heading())
    await check(visitor, '/nowhere', heading())
    await check(visitor, '/pack/migration', heading())
  })

  test(`axe finds no barrier on a facilitator’s pages: ${name}`, async ({ browser, plenary }) => {
    test.setTimeout(240_000)
    const chair = await administrator(browser, plenary, look)
    const workshop = await makeWorkshop(chair, plenary, 'Looked over')
    const guest = await newPerson(browser, plenary)
    await comeIn(guest.request, plenary, { code: workshop.code }, 'Guest of the check')
    const { steps } = await query(chair.request, plenary, 'workshop-for', { workshop: workshop.id })
    await check(chair, `${workshop.path}#lobby`, enabled('Replace'))
    await check(chair, `${workshop.path}#people`, heading('People'))
    await check(chair, `${workshop.path}#delegations`, heading('Delegations'))
    await check(chair, `${workshop.path}#settings`, heading('Workshop'))
    for (const step of steps) {
      await check(chair, `${workshop.path}#step-${step.id}`, async (page) => {
        await heading(step.title)(page)
        await expect(page.locator('[aria-hidden].animate-breathe')).toHaveCount(0) // its program has come
      })
    }
    await check(chair, '/workshops', enabled('Actions for Looked over'))
    await check(chair, '/workshops/new', enabled('Make the workshop'))
    await check(chair, '/me', enabled('Sign out'))
  })

  test(`axe finds no barrier on a guest’s pages: ${name}`, async ({ browser, plenary }) => {
    test.setTimeout(240_000)
    const chair = await administrator(browser, plenary)
    const workshop = await makeWorkshop(chair, plenary, 'Looked over by a guest')
    const guest = await newPerson(browser, plenary, look)
    await check(guest, workshop.path, heading('This is a workshop’s room'))
    await check(guest, `/join/${workshop.code}`, enabled('Agree and join'))
    await comeIn(guest.request, plenary, { code: workshop.code }, 'Guest of the check')
    await check(guest, workshop.path, async (page) => {
      await point(page).focus()
      await page.keyboard.press('Shift+ArrowUp')
      await expect(page.getByText(/^Saved/).first()).toBeVisible()
      await expect(page.getByText(/1 of 1 has weighed/).first()).toBeVisible()
    })
    if ('isMobile' in look) await check(guest, `${workshop.path}#people`, heading('People'))
    await check(guest, '/me', enabled('Sign out'))
  })
}
