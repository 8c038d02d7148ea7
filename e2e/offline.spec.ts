import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { administrator, comeIn, give, guestIn, makeWorkshop, query } from './support/people'
import { startPlenary } from './support/plenary'
import { expect, test } from './support/test'
import { point } from './support/weighing'

const saved = (page: Page) => page.getByText(/^Saved/).first()
const onDevice = (page: Page) => page.getByText('Only on this device').first()
const said = (page: Page) => point(page).getAttribute('aria-valuetext')

/** From now on notes every text of the save mark, so that a “Saved” that flashes by is seen too. */
async function watchSaveMark(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const seen: string[] = ((window as unknown as { seen: string[] }).seen = [])
    const look = () => {
      const text = document.querySelector('header')?.textContent ?? ''
      if (/Saved/.test(text)) seen.push(text)
    }
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  return () => page.evaluate(() => (window as unknown as { seen: string[] }).seen)
}

test('S8 what is changed without a connection says so, is kept, and is sent on return', async ({ browser }) => {
  const plenary = await startPlenary()
  try {
    const chair = await administrator(browser, plenary)
    const workshop = await makeWorkshop(chair, plenary, 'Through a tunnel')
    await chair.goto(workshop.path)
    await chair.getByRole('link', { name: /Weigh the aims/ }).click()
    const page = await guestIn(browser, plenary, workshop, 'In a tunnel')
    await expect(saved(page)).toBeVisible()
    await expect(point(page)).toBeVisible()

    await plenary.kill('SIGKILL')
    await expect(page.getByText('Reconnecting…').first()).toBeVisible()
    const seen = await watchSaveMark(page)
    await point(page).focus()
    await page.keyboard.press('Shift+ArrowUp')
    await expect(onDevice(page)).toBeVisible()
    await page.keyboard.press('Shift+ArrowLeft')
    const given = await said(page)
    // The page itself cannot be loaded now; what was typed stays on the screen and on the device.
    await expect(onDevice(page)).toBeVisible()
    expect(await seen()).toEqual([])

    await plenary.start()
    await expect(saved(page)).toBeVisible({ timeout: 30_000 })
    await expect(chair.getByText(/1 of 1 has weighed/).first()).toBeVisible({ timeout: 30_000 })
    await page.reload()
    await expect(point(page)).toHaveAttribute('aria-valuetext', given!)
  } finally {
    await plenary.discard()
  }
})

test('S8 what waits on the device outlives the browser', async ({ browser }) => {
  test.setTimeout(120_000)
  const plenary = await startPlenary()
  const profile = mkdtempSync(join(tmpdir(), 'plenary-profile-'))
  const { executablePath, args } = test.info().project.use.launchOptions ?? {}
  const open = () =>
    chromium.launchPersistentContext(profile, { executablePath, args, baseURL: plenary.url, locale: 'en-GB' })
  try {
    const chair = await administrator(browser, plenary)
    const workshop = await makeWorkshop(chair, plenary, 'Lid closed')
    const before = await open()
    await comeIn(before.request, plenary, { code: workshop.code }, 'Closes the lid')
    const page = await before.newPage()
    await page.goto(workshop.path)
    await expect(saved(page)).toBeVisible()
    await expect(point(page)).toBeVisible()
    await plenary.kill('SIGKILL')
    await point(page).focus()
    await page.keyboard.press('Shift+ArrowUp')
    await expect(onDevice(page)).toBeVisible()
    const given = await said(page)
    await before.close()

    await plenary.start()
    const after = await open()
    const again = await after.newPage()
    await again.goto(workshop.path)
    await expect(point(again)).toHaveAttribute('aria-valuetext', given!)
    await expect(saved(again)).toBeVisible()
    await after.close()
    await chair.goto(workshop.path)
    await chair.getByRole('link', { name: /Weigh the aims/ }).click()
    await expect(chair.getByText(/1 of 1 has weighed/).first()).toBeVisible()
  } finally {
    await plenary.discard()
    rmSync(profile, { recursive: true, force: true })
  }
})

test('S8 an answer that comes after the step has closed is not lost: its writer is offered it', async ({
  browser,
  plenary,
}) => {
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, 'Too late')
  await chair.goto(workshop.path)
  const page = await guestIn(browser, plenary, workshop, 'Too late by far')
  await expect(saved(page)).toBeVisible()
  await expect(point(page)).toBeVisible()
  await page.context().setOffline(true)
  await page.evaluate(() => window.dispatchEvent(new Event('offline')))
  await point(page).focus()
  await page.keyboard.press('Shift+ArrowUp')
  await expect(point(page)).not.toHaveAttribute('aria-valuetext', /waits/)
  await chair.getByRole('link', { name: /Weigh the aims/ }).click()
  await chair.getByRole('button', { name: 'Close step' }).click()
  await expect(chair.getByRole('button', { name: 'Open again' })).toBeVisible()
  await page.context().setOffline(false)
  await expect(page.getByText('This step is closed. The answers stay as they were.')).toBeVisible()
})

test('a step that opens while the network is gone comes when it is back', async ({ browser, plenary }) => {
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, 'Half a page')
  const page = await guestIn(browser, plenary, workshop, 'In a lift')
  await expect(point(page)).toBeVisible()
  // The room's connection lives, the next activity's program does not come: the worst of both.
  await page.route('**/*.js', (route) => route.abort())
  const { steps } = await query(chair.request, plenary, 'workshop-for', { workshop: workshop.id })
  const next = steps.find(({ kind }) => kind !== 'weigh-aims')!
  await give(chair.request, plenary, 'open-step', { step: next.id })
  await expect(page.getByRole('heading', { level: 1, name: next.title })).toBeVisible()
  await page.waitForRequest('**/*.js')
  await page.unroute('**/*.js')
  await expect(page.getByText('Which vision would you choose?').first()).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText('This page could not be shown')).toHaveCount(0)
})
