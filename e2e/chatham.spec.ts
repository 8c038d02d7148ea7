import type { Page } from '@playwright/test'
import { barriers } from './support/barriers'
import { administrator, give, joinAs, newPerson, PHONE, query } from './support/people'
import { expect, test } from './support/test'
import { point } from './support/weighing'
import type { WorkshopId } from '@/lib/ids'

const ANA = 'Anahita Quarrell'
const BEN = 'Benedikt Osterloh'
const ODA = 'Oda Vasquez-Brandt'
const WHY = 'Nobody is returned to harm.'

const saved = (page: Page) => page.getByText(/^Saved/).first()
const rule = (page: Page) => page.getByText('Chatham House rule', { exact: true }).first()

/** Everything a page receives from the server, through its sockets and as answers to requests, as text. */
function listen(page: Page): () => string {
  const heard: string[] = []
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => heard.push(Buffer.from(payload).toString('latin1'))),
  )
  page.on('response', (response) => {
    if (/javascript|font|image/.test(response.headers()['content-type'] ?? '')) return
    response.text().then(
      (text) => heard.push(text),
      () => {}, // a redirect has no body
    )
  })
  return () => heard.join('\n')
}

test('the Chatham House rule: what is said is seen, who said it by nobody', async ({ browser, plenary }) => {
  test.setTimeout(120_000)
  const chair = await administrator(browser, plenary, { viewport: { width: 1440, height: 900 } })

  await test.step('is chosen in the form of a new workshop, in words', async () => {
    await chair.goto('/workshops/new')
    await chair.getByLabel('Title').fill('Quiet room')
    await chair.getByRole('radio', { name: 'Names hidden, delegations shown' }).check()
    await expect(chair.getByText(/Answers are shown when you reveal a step/)).toBeVisible()
    expect(await barriers(chair)).toEqual([])
    await chair.getByRole('button', { name: 'Make the workshop' }).click()
    await chair.waitForURL('**/w/*')
    await expect(rule(chair)).toBeVisible()
  })
  const path = new URL(chair.url()).pathname
  const workshop = path.split('/').at(-1) as WorkshopId
  const { links, main } = await query(chair.request, plenary, 'lobby', { workshop })
  const code = links.find(({ link }) => link === main)!.code!.replace(' ', '')
  const { steps } = await query(chair.request, plenary, 'workshop-for', { workshop })
  const step = steps[0]!.id

  const ana = await newPerson(browser, plenary, PHONE)
  const ben = await newPerson(browser, plenary)
  const oda = await newPerson(browser, plenary)
  const heard = listen(oda)

  await test.step('is said at the door, and names stay with those they are of', async () => {
    await ana.goto(`/join/${code}`)
    await expect(rule(ana)).toBeVisible()
    await expect(ana.getByText(/The other participants see no names, only delegations/)).toBeVisible()
    expect(await barriers(ana)).toEqual([])
    await joinAs(ana, code, ANA, 'Sending states')
    await joinAs(ben, code, BEN, 'Transit states')
    await joinAs(oda, code, ODA, 'Transit states')
    const everyone = await query(chair.request, plenary, 'people', { workshop })
    const participant = everyone.find(({ name }) => name === ODA)!.id
    await give(chair.request, plenary, 'set-participant', { participant, role: 'observer' })
    await chair.goto(`${path}#people`)
    await expect(chair.getByText(ANA)).toBeVisible() // those who run the room know who is in it
    await oda.goto(`${path}#people`)
    await expect(oda.getByText(/Names are hidden here/).first()).toBeVisible()
  })

  await test.step('two answer on their own desks, and the step is revealed', async () => {
    for (const [page, key] of [
      [ana, 'Shift+ArrowUp'],
      [ben, 'Shift+ArrowDown'],
    ] as const) {
      await page.goto(`${path}#step-${step}`)
      await point(page).focus()
      await page.keyboard.press(key)
      await expect(saved(page)).toBeVisible()
    }
    await ana.getByLabel(/Why/).first().fill(WHY)
    await ana.getByLabel(/Why/).first().blur()
    await chair.goto(`${path}#step-${step}`)
    await expect(chair.getByText('2 of 2 have answered').first()).toBeVisible()
    await expect(saved(ana)).toBeVisible()
    await give(chair.request, plenary, 'close-step', { step })
    await oda.goto(`${path}#step-${step}`)
    await oda.reload()
    await chair.getByRole('button', { name: 'Reveal the answers' }).click()
    await chair.getByRole('button', { name: 'Reveal to everyone' }).click()
    for (const page of [chair, ana, ben, oda])
      await expect(page.getByText(/2 of 2 have weighed/).first()).toBeVisible({ timeout: 20_000 })
  })

  await test.step('what was said is there, under marks, and one’s own is known to oneself', async () => {
    await oda.getByText('Table', { exact: true }).first().click()
    await expect(oda.getByText('SND 1').first()).toBeVisible()
    await expect(ana.getByText(/You gave rights/)).toBeVisible()
    const screens = [
      [ana, [BEN, ODA]],
      [ben, [ANA, ODA]],
      [oda, [ANA, BEN]],
    ] as const
    for (const [page, others] of screens) {
      const text = await page.evaluate(() => document.documentElement.outerHTML)
      for (const name of others) expect(text).not.toContain(name)
    }
    for (const name of [ANA, BEN, ...ANA.split(' '), ...BEN.split(' ')]) expect(heard()).not.toContain(name)
    expect(await barriers(oda)).toEqual([])
  })

  await test.step('what exactly is hidden is told on asking', async () => {
    await ana.getByRole('button', { name: 'What is hidden?' }).click()
    const dialog = ana.getByRole('dialog', { name: 'What is hidden from whom' })
    await expect(dialog).toContainText('Who answered what, they never see.')
    expect(await barriers(ana)).toEqual([])
    await dialog.getByRole('button', { name: 'Close' }).click()
  })

  await test.step('what tells who did what is not offered, and the rule stays', async () => {
    await chair.goto(`${path}#settings`)
    await chair.getByRole('radio', { name: 'Names are shown' }).check()
    const setting = chair.getByRole('region', { name: 'Chatham House rule' })
    await setting.getByRole('button', { name: 'Save' }).click()
    await chair.getByRole('button', { name: 'Show names' }).click()
    await expect(setting).toContainText('so this stays as it is')
    expect(await barriers(chair)).toEqual([])
    await chair.goto(`${path}/papers`)
    await expect(chair.getByText(/There are no ideas boards, papers/)).toBeVisible()
  })

  await test.step('the report tells no names to those who were there', async () => {
    await give(chair.request, plenary, 'archive-workshop', { workshop })
    await oda.goto(`${path}/report`)
    await expect(oda.getByText(/Held under the Chatham House rule/)).toBeVisible()
    for (const name of [ANA, BEN, ...ANA.split(' '), ...BEN.split(' ')]) expect(heard()).not.toContain(name)
    expect(await oda.textContent('body')).not.toContain(ODA)
  })
})
