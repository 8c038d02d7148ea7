import type { Page } from '@playwright/test'
import { barriers } from './support/barriers'
import { administrator, give, guestIn, makeWorkshop, PHONE, query } from './support/people'
import { expect, test } from './support/test'
import { point } from './support/weighing'

const saved = (page: Page) => page.getByText(/^Saved/).first()

/** Everything a page receives from the server, through its sockets and as answers to requests, as text. */
function listen(page: Page): () => string {
  const frames: string[] = []
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => frames.push(Buffer.from(payload).toString('latin1'))),
  )
  page.on('response', (response) => {
    if (/javascript|font|image/.test(response.headers()['content-type'] ?? '')) return
    response.text().then(
      (text) => frames.push(text),
      () => {}, // a redirect has no body
    )
  })
  return () => frames.join('\n')
}

test('a blind round: each alone, counted, then revealed to all at once', async ({ browser, plenary }) => {
  const CANARY = 'the heron lands at dawn'
  const chair = await administrator(browser, plenary, { viewport: { width: 1440, height: 900 } })
  const workshop = await makeWorkshop(chair, plenary, 'Blind')
  const { step } = await give(chair.request, plenary, 'add-step', {
    workshop: workshop.id,
    kind: 'weigh-aims',
    title: 'What do you really want?',
    sees: 'counts',
  })
  const heard = listen(chair)
  await chair.goto(`${workshop.path}#now`)
  await give(chair.request, plenary, 'open-step', { step })
  await chair.goto(`${workshop.path}#step-${step}`)
  const ana = await guestIn(browser, plenary, workshop, 'Ana', { ...PHONE, delegation: 'Sending states' })
  const ben = await guestIn(browser, plenary, workshop, 'Ben', { delegation: 'Transit states' })
  const benHeard = listen(ben)
  await ben.reload()

  await test.step('what one says is on one’s own screen alone, and saved', async () => {
    for (const page of [ana, ben]) {
      await page.goto(`${workshop.path}#step-${step}`)
      await expect(page.getByText(/Only you see your answer/)).toBeVisible()
      await point(page).focus()
      await page.keyboard.press('Shift+ArrowUp')
      await expect(saved(page)).toBeVisible()
    }
    await ana.getByLabel(/Why/).first().fill(CANARY)
    await ana.getByLabel(/Why/).first().blur()
    await expect(chair.getByText('2 of 2 have answered').first()).toBeVisible()
    await expect(ben.getByText('2 of 2 have answered').first()).toBeVisible()
    await expect(saved(ana)).toBeVisible()
    await ana.reload()
    await expect(ana.getByLabel(/Why/).first()).toHaveValue(CANARY)
    for (const page of [chair, ben]) await page.reload()
    await expect(chair.getByText('2 of 2').first()).toBeVisible()
    expect(heard()).not.toContain(CANARY)
    expect(benHeard()).not.toContain(CANARY)
    expect(await barriers(chair)).toEqual([])
    expect(await barriers(ana)).toEqual([])
  })

  await test.step('the facilitator closes, is asked, and reveals', async () => {
    await chair.getByRole('button', { name: 'Close step' }).click()
    await expect(ben.getByText(/The step is closed. Only you see/)).toBeVisible()
    await expect(chair.getByRole('button', { name: 'Open again' })).toBeVisible()
    await chair.getByRole('button', { name: 'Reveal the answers' }).click()
    const dialog = chair.getByRole('dialog', { name: /Reveal the answers/ })
    await expect(dialog).toContainText('2 answers appear for everyone at once')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    expect(heard() + benHeard()).not.toContain(CANARY)
    await chair.getByRole('button', { name: 'Reveal the answers' }).click()
    await dialog.getByRole('button', { name: 'Reveal to everyone' }).click()
    await expect(dialog).toBeHidden()
  })

  await test.step('and everyone sees everything', async () => {
    for (const page of [chair, ana, ben]) {
      await expect(page.getByText(/2 of 2 have weighed/).first()).toBeVisible()
      await expect(page.getByText(/Only you see your answer/)).toBeHidden()
    }
    await expect.poll(() => heard()).toContain(CANARY)
    await expect.poll(() => benHeard()).toContain(CANARY)
    await expect(chair.getByRole('button', { name: 'Open again' })).toBeHidden()
    await expect(point(ben)).toBeHidden()
  })
})

test('a step for some: the others are told why they do not answer it', async ({ browser, plenary }) => {
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, 'For some')
  const { steps, delegations } = await query(chair.request, plenary, 'workshop-for', { workshop: workshop.id })
  const step = steps[0]!.id
  const sending = delegations.find(({ name }) => name === 'Sending states')!.id
  await give(chair.request, plenary, 'edit-step', { step, audience: [sending], contributors: 'heads' })
  const [head, first, second] = await Promise.all([
    guestIn(browser, plenary, workshop, 'Ana', { delegation: 'Sending states' }),
    guestIn(browser, plenary, workshop, 'Ben', { delegation: 'Transit states' }),
    guestIn(browser, plenary, workshop, 'Cem', { ...PHONE, delegation: 'Transit states' }),
  ])
  await expect(point(head)).toBeVisible()
  for (const page of [first, second]) {
    await expect(page.getByText('This step is for other delegations.')).toBeVisible()
    await expect(point(page)).toBeHidden()
  }
  await give(chair.request, plenary, 'edit-step', { step, audience: null })
  await expect
    .poll(async () => [await point(first).isVisible(), await point(second).isVisible()].sort())
    .toEqual([false, true]) // whoever came first is the head
})
