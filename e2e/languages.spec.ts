import type { Page } from '@playwright/test'
import { administrator, comeIn, give, makeWorkshop, newPerson, PHONE, query } from './support/people'
import { expect, test } from './support/test'

/** English that a page in another language must not show; what people wrote themselves is not looked at. */
const ENGLISH =
  /\b(the|and|with|your|you|this|that|from|have|nobody|people|workshop|delegations?|settings|agenda|save|sign|open)\b/i
/** Keys of the catalogues that were not found: `workshop.people.title`. */
const RAW_KEY = /\b(ui|site|workshop|join|activities|failures|pack|newWorkshop|landing|session)\.[a-z]\w*(\.\w+)*\b/

/** The lines that people read, in what is shown and in names for readers. */
const lines = (page: Page) =>
  page.evaluate(() => {
    const foreign = (element: Element | null) =>
      !!element?.closest(`[lang]:not(html):not([lang="${document.documentElement.lang}"]), [translate=no], code, bdi`)
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent || foreign(parent) || parent.closest('script, style, noscript')) continue
      if (node.textContent?.trim()) found.push(node.textContent.trim())
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
      if (foreign(element)) continue
      for (const name of ['aria-label', 'title', 'placeholder']) {
        const text = element.getAttribute(name)
        if (text) found.push(text)
      }
    }
    return found
  })

const fits = async (page: Page, path: string) => {
  const aside = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect.soft(aside, `${path} scrolls sideways`).toBeLessThanOrEqual(0)
}

const inLanguage = (browserLanguage: string) => ({ locale: browserLanguage })

test('in French no English is left on the main pages, and no raw key', async ({ browser, plenary }) => {
  test.setTimeout(90_000)
  const chair = await administrator(browser, plenary, inLanguage('fr-CH'))
  // Titles that were given before, in whatever language, are not Plenary's words.
  for (const { workshop, role } of await query(chair.request, plenary, 'my-workshops', {})) {
    if (role === 'facilitator') await give(chair.request, plenary, 'delete-workshop', { workshop })
  }
  for (const { template } of await query(chair.request, plenary, 'my-templates', {})) {
    await give(chair.request, plenary, 'remove-template', { template })
  }
  const { workshop } = await give(chair.request, plenary, 'create-workshop', { title: 'Essai', language: 'fr' })
  const visitor = await newPerson(browser, plenary, { ...inLanguage('fr-CH'), ...PHONE })
  const { code } = await makeWorkshop(chair, plenary, 'Essai deux')
  const look = async (page: Page, path: string) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    const read = await lines(page)
    expect
      .soft(
        read.filter((text) => ENGLISH.test(text)),
        `English on ${path}`,
      )
      .toEqual([])
    expect
      .soft(
        read.filter((text) => RAW_KEY.test(text)),
        `keys on ${path}`,
      )
      .toEqual([])
    await fits(page, path)
  }
  for (const path of ['/', '/sign-in', '/join', '/join/ZZZ222', '/try', '/privacy', '/accessibility', '/nowhere'])
    await look(visitor, path)
  await look(visitor, '/pack/migration')
  await visitor.goto(`/join/${code}`)
  await expect(visitor.getByRole('button', { name: 'Accepter et entrer' })).toBeEnabled()
  for (const part of ['lobby', 'people', 'delegations', 'settings', 'agenda', 'now'])
    await look(chair, `/w/${workshop}#${part}`)
  for (const path of ['/workshops', '/workshops/new', '/me']) await look(chair, path)
})

test('Arabic runs from right to left, fits, and the triangle is not mirrored', async ({ browser, plenary }) => {
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, 'ورشة عمل')
  for (const options of [PHONE, { viewport: { width: 1440, height: 900 } }]) {
    const page = await newPerson(browser, plenary, options)
    await page.goto('/')
    await page.getByRole('button', { name: 'العربية' }).click()
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    for (const path of ['/', '/join', `/join/${workshop.code}`, '/pack/migration', '/sign-in']) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
      await fits(page, path)
    }
    await comeIn(page.request, plenary, { code: workshop.code }, 'ليلى')
    await page.goto(workshop.path)
    const point = page.locator('[role=slider][aria-describedby]')
    await expect(point).toBeVisible()
    await fits(page, workshop.path)
    // Left stays left: arrow left gives the second aim, whose corner is on the left, more.
    const before = (await point.boundingBox())!.x
    await point.focus()
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Shift+ArrowLeft')
    expect((await point.boundingBox())!.x).toBeLessThan(before)
    await page.context().close()
  }
})

test('times are those of the reader’s own clock, by 24 hours', async ({ browser, plenary }) => {
  const zone = 'Asia/Kathmandu' // a quarter of an hour off every whole hour: no server is there by accident
  const visitor = await newPerson(browser, plenary, { locale: 'en-GB', timezoneId: zone })
  const { workshop } = await give(visitor.request, plenary, 'start-demonstration', { language: 'en' })
  await visitor.goto(`/w/${workshop}`)
  const saved = visitor.getByText(/^Saved \d\d:\d\d:\d\d$/).first()
  await expect(saved).toBeVisible()
  const minutes = (text: string) => {
    const [hours, rest] = /(\d\d):(\d\d)/.exec(text)!.slice(1).map(Number)
    return hours! * 60 + rest!
  }
  const there = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' }).format(Date.now())
  const apart = Math.abs(minutes(await saved.innerText()) - minutes(there))
  expect(Math.min(apart, 24 * 60 - apart)).toBeLessThanOrEqual(2)
  await expect(visitor.getByText(/It is deleted on \d+ \w+ \d{4} at \d\d:\d\d\./)).toBeVisible()
})
