import type { Page } from '@playwright/test'
import { barriers } from './support/barriers'
import { administrator, comeIn, give, guestIn, makeWorkshop, newPerson, PHONE } from './support/people'
import { expect, test } from './support/test'

const bar = (page: Page) => page.getByRole('region', { name: 'The chair' })
const timer = (page: Page) => page.getByRole('timer').first()
const place = (page: Page) => page.evaluate(() => location.hash)
const palette = (page: Page) => page.getByRole('dialog', { name: 'Everything you can do' })

/** What a clock such as 4:12 shows, in seconds. */
const seconds = async (page: Page) => {
  const [minutes, rest] = (await timer(page).innerText()).split(':').map(Number)
  return minutes! * 60 + rest!
}

test('the facilitator leads the room from the bar, by keys and by the palette', async ({ browser, plenary }) => {
  test.setTimeout(150_000) // three browsers, one long meeting
  const chair = await administrator(browser, plenary, { viewport: { width: 1440, height: 900 } })
  const workshop = await makeWorkshop(chair, plenary, 'Led')
  await chair.goto(`${workshop.path}#now`)
  const ana = await guestIn(browser, plenary, workshop, 'Ana', { ...PHONE, delegation: 'Sending states' })
  const ben = await guestIn(browser, plenary, workshop, 'Ben', {
    viewport: { width: 1366, height: 768 },
    delegation: 'Transit states',
  })
  await expect(bar(chair).getByRole('button', { name: 'Close step' })).toBeVisible()
  for (const page of [ana, ben]) await expect(page.getByRole('heading', { name: 'Weigh the aims' })).toBeVisible()

  await test.step('one timer, the same on every screen', async () => {
    await chair.keyboard.press('t')
    for (const page of [chair, ana, ben]) await expect(timer(page)).toHaveText(/^1[45]:\d\d$/)
    const shown = await Promise.all([chair, ana, ben].map(seconds))
    expect(Math.max(...shown) - Math.min(...shown)).toBeLessThanOrEqual(1)
    await chair.keyboard.press('+')
    await expect.poll(() => seconds(ana)).toBeGreaterThan(15 * 60)
    await chair.keyboard.press('t')
    for (const page of [ana, ben]) await expect(timer(page)).toHaveAccessibleName(/^Paused, 1[56]:\d\d left$/)
    expect(new Set(await Promise.all([chair, ana, ben].map(seconds))).size).toBe(1)
    await give(chair.request, plenary, 'turn-timer', { workshop: workshop.id, action: { do: 'start', length: 4000 } })
    for (const page of [chair, ana, ben]) await expect(page.getByRole('status').getByText('Time is up.')).toBeAttached()
    await give(chair.request, plenary, 'turn-timer', { workshop: workshop.id, action: { do: 'clear' } })
    await expect(timer(ana)).toHaveCount(0)
  })

  await test.step('everyone is brought to a place, and can go back', async () => {
    await chair.keyboard.press('s')
    await expect(chair.getByRole('heading', { name: 'Speakers', level: 1 })).toBeVisible()
    await chair.keyboard.press('b')
    for (const page of [ana, ben]) {
      await expect(page.getByRole('heading', { name: 'Speakers', level: 1 })).toBeVisible()
      await expect(page.getByRole('status').filter({ hasText: 'The facilitator brought everyone here.' })).toBeVisible()
    }
    await ben.getByRole('button', { name: 'Back to where I was' }).click()
    await expect(ben.getByRole('heading', { name: 'Weigh the aims' })).toBeVisible()
    expect(await place(ana)).toBe('#speakers')
  })

  await test.step('a hand is raised on the phone, called, and counted down', async () => {
    await give(chair.request, plenary, 'set-speakers', { workshop: workshop.id, limit: 90_000 })
    await ana.getByRole('button', { name: 'Hand up', exact: true }).click()
    await expect(ana.getByRole('button', { name: 'Up, no. 1' })).toHaveAttribute('aria-pressed', 'true')
    await ben.keyboard.press('h')
    await expect(ben.getByRole('button', { name: 'Your hand is up: number 2' })).toBeVisible()
    const waiting = chair.getByRole('region', { name: 'Waiting for the floor' }).getByRole('listitem')
    await expect(waiting).toHaveText([/Ana/, /Ben/])
    await chair.keyboard.press('c')
    await expect(ana.getByText('You have the floor.')).toBeVisible()
    await expect(ben.getByText('Speaking')).toBeVisible()
    await expect(waiting).toHaveText([/Ben/])
    const floor = chair.getByRole('region', { name: 'The floor' }).getByRole('timer')
    await expect(floor).toHaveText(/^1:(2\d|30)$/)
    await chair.keyboard.press('x')
    await expect(ana.getByText('You have the floor.')).toBeHidden()
    const row = chair.getByRole('row', { name: /Sending states/ })
    await expect(row.getByRole('cell').first()).toHaveText('1')
  })

  await test.step('who is followed is followed from place to place, until somebody leaves', async () => {
    await chair.keyboard.press('f')
    await expect(ben.getByText(/^You follow Chair of the day/)).toBeVisible()
    await expect.poll(() => place(ben)).toBe('#speakers')
    await chair.goto(`${workshop.path}#people`)
    for (const page of [ana, ben]) await expect.poll(() => place(page)).toBe('#people')
    await ben.getByRole('button', { name: 'Stop following' }).click()
    await chair.goto(`${workshop.path}#now`)
    await expect.poll(() => place(ana)).toBe('#now')
    expect(await place(ben)).toBe('#people')
    // A page of the facilitators' own takes nobody along.
    await chair.goto(`${workshop.path}#settings`)
    await expect(
      chair.getByRole('heading', { name: 'Workshop', level: 1 }).or(chair.getByText('Archive')).first(),
    ).toBeVisible()
    expect(await place(ana)).toBe('#now')
    await chair.goto(`${workshop.path}#now`)
    await chair.keyboard.press('f')
    await expect(ana.getByText(/^You follow/)).toBeHidden()
  })

  await test.step('those who have not answered are reminded, the others are not', async () => {
    await ben.goto(`${workshop.path}#now`)
    await ben.getByRole('slider', { name: 'Your point in the triangle' }).press('ArrowUp')
    await expect(bar(chair).getByRole('button', { name: /^1 of 2 answered/ })).toBeVisible()
    await chair.keyboard.press('a')
    const answered = chair.getByRole('dialog', { name: 'Who has answered' })
    await expect(answered.getByRole('row', { name: /Transit states 1 of 1/ })).toBeVisible()
    await expect(answered.getByRole('row', { name: /Sending states 0 of 1/ })).toBeVisible()
    await answered.getByRole('button', { name: 'Remind those who have not' }).click()
    await expect(ana.getByText(/^The room waits for your answer/)).toBeVisible()
    await expect(ben.getByText(/^The room waits for your answer/)).toBeHidden()
    await ana.getByRole('slider', { name: 'Your point in the triangle' }).press('ArrowUp')
    await expect(ana.getByText(/^The room waits for your answer/)).toBeHidden()
  })

  await test.step('the palette is found, filtered and used by keyboard alone', async () => {
    await chair.keyboard.press('Control+k')
    await expect(palette(chair).getByRole('combobox')).toBeFocused()
    await chair.keyboard.type('lock')
    await expect(palette(chair).getByRole('option', { name: 'Lock the room' })).toBeVisible()
    await chair.keyboard.press('Enter')
    await expect(palette(chair)).toBeHidden()
    await expect(bar(chair).getByRole('img', { name: 'The room is locked' })).toBeVisible()
    const late = await newPerson(browser, plenary)
    await expect(comeIn(late.request, plenary, { code: workshop.code }, 'Late')).rejects.toThrow('roomLocked')
    await chair.getByRole('button', { name: 'Undo' }).click()
    await expect(bar(chair).getByRole('img', { name: 'The room is locked' })).toBeHidden()
    await comeIn(late.request, plenary, { code: workshop.code }, 'Late')

    await chair.keyboard.press('Control+k')
    await chair.keyboard.type('Ben')
    await chair.keyboard.press('Enter')
    await expect(
      chair.getByRole('dialog', { name: 'Ben' }).getByRole('button', { name: 'Make a facilitator' }),
    ).toBeVisible()
    await chair.keyboard.press('Escape')
    // A participant's palette has their own part of it, and nothing of the chair's.
    await ben.keyboard.press('Control+k')
    await expect(palette(ben).getByRole('option', { name: /hand/ })).toBeVisible()
    await expect(palette(ben).getByRole('option', { name: /Lock|Close|Bring/ })).toHaveCount(0)
    await ben.keyboard.press('Escape')
  })

  await test.step('keys are named, sleep while one types, and can be switched off', async () => {
    await chair.keyboard.press('?')
    const help = chair.getByRole('dialog', { name: 'Keys' })
    await expect(help.getByText('Bring everyone here')).toBeVisible()
    expect(await barriers(chair)).toEqual([])
    await help.getByRole('checkbox', { name: /One key does one thing/ }).uncheck()
    await chair.keyboard.press('Escape')
    await chair.keyboard.press('s')
    await chair.keyboard.press('Control+k')
    await chair.keyboard.type('s')
    expect(await place(chair)).toBe('#now')
    await expect(palette(chair)).toBeVisible()
    expect(await barriers(chair)).toEqual([])
    await chair.keyboard.press('Escape')
  })

  await test.step('nothing here keeps anybody out', async () => {
    await chair.goto(`${workshop.path}#speakers`)
    await ana.goto(`${workshop.path}#speakers`)
    for (const page of [chair, ana, ben]) expect(await barriers(page)).toEqual([])
  })
})

test('the room screen shows of what people wrote what a facilitator chose, and nothing else', async ({
  browser,
  plenary,
}) => {
  const chair = await administrator(browser, plenary, { viewport: { width: 1440, height: 900 } })
  const workshop = await makeWorkshop(chair, plenary, 'Reasons')
  const { url } = await give(chair.request, plenary, 'create-ticket', { workshop: workshop.id, kind: 'screen' })
  const screen = await newPerson(browser, plenary, { viewport: { width: 1920, height: 1080 } })
  await screen.goto(url)
  const guest = await guestIn(browser, plenary, workshop, 'Ana', { delegation: 'Sending states' })
  await guest.getByRole('slider', { name: 'Your point in the triangle' }).press('ArrowUp')
  await guest.getByLabel(/^Why\?/).fill('Nobody should wait at sea.')
  await guest.getByLabel(/^Why\?/).press('Tab')

  await chair.goto(`${workshop.path}#reasons`)
  const reason = chair.getByRole('region', { name: 'What people wrote' }).getByRole('listitem')
  await expect(reason).toContainText('Nobody should wait at sea.')
  await expect(reason).toContainText('Sending states')
  await expect(reason).not.toContainText('Ana')
  await expect(screen.getByText('Weigh the aims')).toBeVisible()
  expect(await screen.getByText('Nobody should wait at sea.').count()).toBe(0)
  await reason.getByRole('button', { name: 'Show to the room' }).click()
  await expect(screen.getByText('Nobody should wait at sea.')).toBeVisible()
  expect(await barriers(chair)).toEqual([])
  await chair.getByRole('button', { name: 'Undo' }).click()
  await expect(screen.getByText('Nobody should wait at sea.')).toHaveCount(0)
})

test('the bar fits a phone, and everything else is behind its last button', async ({ browser, plenary }) => {
  const chair = await administrator(browser, plenary, { ...PHONE })
  const workshop = await makeWorkshop(chair, plenary, 'In one hand')
  await chair.goto(`${workshop.path}#now`)
  const close = bar(chair).getByRole('button', { name: 'Close step' })
  await give(chair.request, plenary, 'turn-timer', { workshop: workshop.id, action: { do: 'start', length: 900_000 } })
  await expect(bar(chair).getByRole('timer')).toHaveText(/^1[45]:\d\d$/)
  const cut = await close.evaluate((button) => button.scrollWidth > button.clientWidth + 1)
  expect(cut).toBe(false)
  const aside = await chair.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(aside).toBeLessThanOrEqual(0)
  expect(await barriers(chair)).toEqual([])
  await bar(chair).getByRole('button', { name: 'All actions' }).tap()
  await palette(chair).getByRole('option', { name: 'Pause the timer' }).tap()
  await expect(bar(chair).getByRole('timer')).toHaveAccessibleName(/^Paused/)

  // Somebody without a device is taken in, and answers through the facilitator.
  await bar(chair).getByRole('button', { name: 'All actions' }).tap()
  await palette(chair).getByRole('combobox').fill('without a device')
  await chair.keyboard.press('Enter')
  await chair.getByLabel('Name', { exact: true }).fill('Dara')
  await chair.getByRole('button', { name: 'Take them in' }).tap()
  await chair.getByRole('button', { name: 'Answer for Dara' }).tap()
  const dialog = chair.getByRole('dialog', { name: 'Dara' })
  await dialog.getByRole('slider', { name: 'Your point in the triangle' }).press('ArrowUp')
  await dialog.getByRole('button', { name: 'Done' }).tap()
  await expect(chair.getByRole('listitem').filter({ hasText: 'Dara' })).toContainText('answered')
})
