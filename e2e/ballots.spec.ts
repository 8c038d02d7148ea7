import type { Browser, Page } from '@playwright/test'
import type { StepId } from '@/lib/ids'
import { barriers } from './support/barriers'
import {
  administrator,
  give,
  guestIn,
  makeWorkshop,
  newPerson,
  PHONE,
  query,
  type MadeWorkshop,
} from './support/people'
import type { Plenary } from './support/plenary'
import { expect, test } from './support/test'

const WIDE = { viewport: { width: 1440, height: 900 } }
const VOTING = ['Receiving states', 'Sending states', 'Transit states'] as const
const MOTION = 'That the working group meets again in March.'

interface Session {
  readonly chair: Page
  readonly workshop: MadeWorkshop
  readonly step: StepId
}

/** A workshop in which a step of this kind is open, and its facilitator before it. */
async function session(browser: Browser, plenary: Plenary, kind: string, title: string): Promise<Session> {
  const chair = await administrator(browser, plenary, WIDE)
  const workshop = await makeWorkshop(chair, plenary, title)
  const { step } = await give(chair.request, plenary, 'add-step', { workshop: workshop.id, kind, title })
  await give(chair.request, plenary, 'open-step', { step })
  await chair.goto(`${workshop.path}#step-${step}`)
  await expect(chair.getByRole('heading', { name: title, level: 1 })).toBeVisible()
  return { chair, workshop, step }
}

async function expectNoViolations(page: Page): Promise<void> {
  expect(await barriers(page, { practice: true, scrolls: true })).toEqual([])
}

const vote = (page: Page, name: 'Yes' | 'No' | 'Abstain') => page.getByRole('button', { name, exact: true })

async function closeBallot(chair: Page): Promise<void> {
  await chair.getByRole('button', { name: 'Close the ballot' }).click()
  await chair.getByRole('dialog').getByRole('button', { name: 'Close the ballot' }).click()
}

test('a temperature check is seen live in two browsers, and told only as its settings say', async ({
  browser,
  plenary,
}, info) => {
  const { chair, workshop, step } = await session(browser, plenary, 'temperature-check', 'Where are we?')
  const ann = await guestIn(browser, plenary, workshop, 'Ann Acheampong', { ...PHONE, delegation: VOTING[0] })
  const bo = await guestIn(browser, plenary, workshop, 'Bo Bergström', { ...WIDE, delegation: VOTING[1] })
  await ann.getByRole('radio', { name: 'Can live with it' }).check({ force: true })
  await ann.getByLabel('Why?').fill('If the follow-up is paid for')
  await ann.getByLabel('Why?').blur()
  await bo.getByRole('radio', { name: 'For', exact: true }).check({ force: true })
  const sentence = '2 of 2 have answered: 1 for, 1 can live with it, 0 against.'
  for (const page of [ann, bo, chair]) {
    await expect(page.getByText(sentence)).toBeVisible()
    await expect(page.getByRole('img', { name: sentence })).toBeVisible()
  }
  await bo.getByRole('tab', { name: 'Table' }).click()
  await expect(bo.getByRole('row', { name: /Ann Acheampong/ })).toContainText('If the follow-up is paid for')
  await expectNoViolations(ann)
  await expectNoViolations(bo)
  await info.attach('phone', { body: await ann.screenshot({ fullPage: true }), contentType: 'image/png' })

  // Less may be shown than was promised, never more.
  const { steps } = await query(chair.request, plenary, 'workshop-for', { workshop: workshop.id })
  const settings = steps.find(({ id }) => id === step)!.settings as object
  await give(chair.request, plenary, 'edit-step', { step, settings: { ...settings, shown: 'nobody' } })
  await expect(bo.getByText('Ann Acheampong')).toHaveCount(0)
  await expect(bo.getByRole('tab', { name: 'By delegation' })).toHaveCount(0)
  await expect(bo.getByText('If the follow-up is paid for')).toBeVisible()
  await expect(
    give(chair.request, plenary, 'edit-step', { step, settings: { ...settings, shown: 'names' } }),
  ).rejects.toThrow('locked')
})

test('a poll that ranks is answered by keyboard and counted two by two', async ({ browser, plenary }) => {
  const { chair, workshop, step } = await session(browser, plenary, 'poll', 'What next?')
  const { steps } = await query(chair.request, plenary, 'workshop-for', { workshop: workshop.id })
  const settings = steps.find(({ id }) => id === step)!.settings as object
  await give(chair.request, plenary, 'edit-step', { step, settings: { ...settings, way: 'ranking' } })
  const ann = await guestIn(browser, plenary, workshop, 'Ann', { ...WIDE, delegation: VOTING[0] })
  const up = ann.getByRole('button', { name: 'Move up: Take a break first' })
  await up.focus()
  await ann.keyboard.press('Enter')
  await expect(up).toBeFocused()
  await ann.keyboard.press('Enter')
  for (const page of [ann, chair])
    await expect(page.getByText('1 of 1 have answered. “Take a break first” beats every other option')).toBeVisible()
  await expectNoViolations(ann)
})

test('a roll-call: heads of delegations vote as they are called, two-thirds decide, abstentions count for neither', async ({
  browser,
  plenary,
}, info) => {
  test.setTimeout(120_000)
  const { chair, workshop } = await session(browser, plenary, 'ballot', 'Decide')
  const [rec, snd, trn] = await Promise.all([
    guestIn(browser, plenary, workshop, 'Rea Head', { ...PHONE, delegation: VOTING[0] }),
    guestIn(browser, plenary, workshop, 'Sol Head', { ...WIDE, delegation: VOTING[1] }),
    guestIn(browser, plenary, workshop, 'Tam Head', { ...WIDE, delegation: VOTING[2] }),
  ])
  await expect(rec.getByText('Nothing is put to the vote yet.')).toBeVisible()
  const member = await guestIn(browser, plenary, workshop, 'Mem Ber', { ...PHONE, delegation: VOTING[0] })

  await chair.getByRole('button', { name: 'Put a motion to the vote' }).click()
  await chair.getByLabel('Motion or question').fill(MOTION)
  await chair.getByRole('radio', { name: /two-thirds/ }).check({ force: true })
  await expect(chair.getByText('3 of 3 voters are there or represented.')).toBeVisible()
  await expectNoViolations(chair)
  await chair.getByRole('button', { name: 'Open the ballot' }).click()

  // Who is not the head sees all of it, and casts nothing: neither on screen nor past it.
  await expect(member.getByRole('heading', { name: MOTION })).toBeVisible()
  await expect(member.getByText('The head of Receiving states casts its vote.')).toBeVisible()
  await expect(vote(member, 'Yes')).toHaveCount(0)
  const [open] = await query(member.request, plenary, 'ballots', { workshop: workshop.id })
  await expect(give(member.request, plenary, 'cast-ballot', { ballot: open!.ballot, choice: 'yes' })).rejects.toThrow(
    'notAllowed',
  )

  const called = (page: Page) => page.getByRole('listitem').filter({ hasText: 'called now' })
  await expect(called(member)).toContainText(VOTING[0])
  await expectNoViolations(rec)
  await info.attach('vote on a phone', { body: await rec.screenshot({ fullPage: true }), contentType: 'image/png' })
  await vote(rec, 'No').tap()
  await expect(called(member)).toContainText(VOTING[1])
  await vote(rec, 'Yes').tap()
  await expect(rec.getByText('Your vote: Yes. You can change it until the ballot closes.')).toBeVisible()
  await vote(snd, 'Abstain').click()
  await expect(called(member)).toContainText(VOTING[2])
  // A head who comes back finds the ballot as it stands.
  await trn.reload()
  await vote(trn, 'Yes').focus()
  await trn.keyboard.press('Enter')
  for (const page of [chair, member])
    await expect(page.getByText('3 of 3 votes cast. So far: 2 yes, 0 no, 1 abstaining.')).toBeVisible()

  await closeBallot(chair)
  const sentence = 'Adopted by 2 votes to 0, with 1 abstention; two-thirds of 2 present and voting are 2.'
  for (const page of [chair, rec, snd, member]) await expect(page.getByText(sentence).first()).toBeVisible()
  await expect(vote(rec, 'Yes')).toHaveCount(0)
  await snd.getByRole('tab', { name: 'Table' }).click()
  await expect(snd.getByRole('row', { name: /Sending states/ })).toContainText('Abstain')
  await expectNoViolations(snd)
  await info.attach('result on a phone', { body: await rec.screenshot({ fullPage: true }), contentType: 'image/png' })

  // What it came to is there after a reload, and for who only looks on.
  await rec.reload()
  await expect(rec.getByText(sentence).first()).toBeVisible()
  await give(chair.request, plenary, 'create-link', { workshop: workshop.id, role: 'observer' })
  const { links } = await query(chair.request, plenary, 'lobby', { workshop: workshop.id })
  const observer = await newPerson(browser, plenary, WIDE)
  await observer.goto(new URL(links.find(({ role }) => role === 'observer')!.url).pathname)
  await observer.getByLabel('Your name').fill('Only looks')
  await observer.getByRole('button', { name: 'Agree and join' }).click()
  await expect(observer.getByText(sentence).first()).toBeVisible()
})

test('a secret ballot asks before it casts, tells only how many, and nothing of fewer than five', async ({
  browser,
  plenary,
}) => {
  test.setTimeout(120_000)
  const { chair, workshop, step } = await session(browser, plenary, 'ballot', 'Decide in secret')
  const people: Page[] = []
  for (const [at, name] of ['Ada', 'Ben', 'Cleo', 'Dee', 'Eli'].entries())
    people.push(
      await guestIn(browser, plenary, workshop, name, { ...(at === 0 ? PHONE : WIDE), delegation: VOTING[at % 3] }),
    )
  const [ada, ...others] = people as [Page, ...Page[]]
  const openBallot = () =>
    give(chair.request, plenary, 'open-ballot', {
      workshop: workshop.id,
      ballot: { method: 'secret', motion: MOTION, majority: 'simple', per: 'person', step },
    })
  const { ballot } = await openBallot()
  await vote(ada, 'No').tap()
  await ada.getByRole('dialog').getByRole('button', { name: 'Cancel' }).tap()
  await vote(ada, 'Yes').tap()
  await expect(ada.getByRole('dialog')).toContainText('A secret vote is final.')
  await expectNoViolations(ada)
  await ada.getByRole('button', { name: 'Cast the vote' }).tap()
  await expect(ada.getByText('Your vote has been cast.')).toBeVisible()
  await expect(vote(ada, 'Yes')).toHaveCount(0)
  for (const [at, person] of others.entries())
    await give(person.request, plenary, 'cast-ballot', {
      ballot,
      choice: at === 0 ? 'abstain' : at === 1 ? 'no' : 'yes',
    })
  for (const page of [chair, ada]) await expect(page.getByText('5 of 5 votes cast.')).toBeVisible()
  await expect(chair.getByText(/So far/)).toHaveCount(0)
  await closeBallot(chair)
  const sentence = 'Adopted by 3 votes to 1, with 1 abstention; the majority of 4 present and voting is 3.'
  for (const page of [chair, ada]) await expect(page.getByText(sentence).first()).toBeVisible()

  const second = await openBallot()
  for (const person of people.slice(0, 4))
    await give(person.request, plenary, 'cast-ballot', { ballot: second.ballot, choice: 'no' })
  await expect(chair.getByText('4 of 5 votes cast.')).toBeVisible()
  await chair.getByRole('button', { name: 'Close the ballot' }).click()
  await expect(chair.getByRole('dialog')).toContainText('Fewer than five secret votes are never told')
  await chair.getByRole('dialog').getByRole('button', { name: 'Close the ballot' }).click()
  for (const page of [chair, ada])
    await expect(page.getByText('Closed with 4 votes; no result is told.').first()).toBeVisible()
})
