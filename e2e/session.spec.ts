// Longer than most: one whole session, from the lobby to the report, with everybody it takes.
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import type { StepId } from '@/lib/ids'
import { barriers } from './support/barriers'
import {
  ADMINISTRATOR,
  administrator,
  comeIn,
  give,
  makeWorkshop,
  newPerson,
  PHONE,
  query,
  signIn,
} from './support/people'
import { movableClock } from './support/movable-clock.mjs'
import { startPlenary, type Plenary } from './support/plenary'
import { expect, test } from './support/test'
import { point } from './support/weighing'

const WIDE = { viewport: { width: 1440, height: 900 } }
const LAPTOP = { viewport: { width: 1366, height: 768 } }
const WALL = { viewport: { width: 1920, height: 1080 } }
const MINUTE = 60_000
const CANARY = 'the otter swims at noon'
const MOTION = 'That the working group meets again in March.'
const SCORES = ['9', '3', '4', '3', '8', '6', '6', '6', '7', '1', '1', '1']

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const saved = (page: Page) => expect(page.getByText(/^Saved/).first()).toBeVisible()
const everywhere = (pages: readonly Page[], check: (page: Page) => Promise<void>) => Promise.all(pages.map(check))

/** Nobody is kept out of what this page shows, and a wide page scrolls in its columns alone. */
async function expectGood(page: Page, where: string): Promise<void> {
  expect.soft(await barriers(page), where).toEqual([])
  const { wide, over } = await page.evaluate(() => ({
    wide: innerWidth >= 1200 && document.querySelector('main + aside') !== null,
    over: document.documentElement.scrollHeight - innerHeight,
  }))
  if (wide) expect.soft(over, `${where}: the page itself scrolls`).toBeLessThanOrEqual(0)
}

/** A browser of somebody's own whose clock can be moved. */
async function someone(browser: Browser, plenary: Plenary, options: BrowserContextOptions): Promise<Page> {
  const page = await newPerson(browser, plenary, { reducedMotion: 'reduce', ...options })
  await page.context().addInitScript(movableClock)
  return page
}

/** Tab, and nothing else, until the focus is there. */
async function tabTo(page: Page, role: 'button' | 'link' | 'slider' | 'radio' | 'textbox', name: string | RegExp) {
  const target = page.getByRole(role, { name }).first()
  await expect(target).toBeEnabled()
  for (let tabs = 0; tabs < 60; tabs++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab did not reach ${role} ${name}`)
}

test('a whole session: four delegates, an observer and a room screen, from the lobby to the report', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const plenary = await startPlenary({}, { movable: true })
  try {
    let chair = await administrator(browser, plenary, { ...WIDE, reducedMotion: 'reduce' })
    await chair.context().addInitScript(movableClock)
    const workshop = await makeWorkshop(chair, plenary, 'One whole session')
    const { id, path } = workshop
    const { steps } = await query(chair.request, plenary, 'workshop-for', { workshop: id })
    const [weigh, compare] = steps.map((step) => step.id) as [StepId, StepId]
    const add = async (kind: string, name: string, more: { sees?: 'counts'; after?: StepId } = {}) =>
      (await give(chair.request, plenary, 'add-step', { workshop: id, kind, title: name, ...more })).step
    const blind = await add('weigh-aims', 'What do you really want?', { sees: 'counts', after: weigh })
    const check = await add('temperature-check', 'Where are we?')
    const decide = await add('ballot', 'Decide')
    const { url: wallLink } = await give(chair.request, plenary, 'create-ticket', { workshop: id, kind: 'screen' })
    await give(chair.request, plenary, 'create-link', { workshop: id, role: 'observer' })
    const { links } = await query(chair.request, plenary, 'lobby', { workshop: id })

    const [wall, ana, ben, cem, dee, olga] = await Promise.all([
      someone(browser, plenary, WALL),
      someone(browser, plenary, PHONE),
      someone(browser, plenary, WIDE),
      someone(browser, plenary, LAPTOP),
      someone(browser, plenary, LAPTOP),
      someone(browser, plenary, WIDE),
    ])
    const delegates = [ana, ben, cem, dee]
    /** So much time passes at once, on the server and on every screen. */
    const pass = async (ms: number) => {
      await plenary.pass(ms)
      const open = [wall, chair, ...delegates, olga].filter((page) => !page.isClosed())
      await everywhere(open, (page) => page.evaluate((by) => void (globalThis as never as Moved).passTime(by), ms))
    }
    const heard: string[] = []
    for (const page of [wall, olga, dee])
      page.on('websocket', (socket) =>
        socket.on('framereceived', ({ payload }) => heard.push(Buffer.from(payload).toString('latin1'))),
      )

    await test.step('people come in by link, each in their own way, and the wall counts them', async () => {
      await chair.goto(`${path}#lobby`)
      await wall.goto(wallLink)
      await expect(wall.getByText('Nobody is here yet.')).toBeVisible()

      await ana.goto(`/join/${workshop.code}`)
      await ana.getByLabel('Your name').fill('Ana Almeida')
      await ana.getByText('Receiving states').tap()
      await ana.getByRole('button', { name: 'Agree and join' }).tap()
      await ana.waitForURL('**/w/*')

      await cem.goto(`/join/${workshop.code}`)
      await tabTo(cem, 'textbox', 'Your name')
      await cem.keyboard.type('Cem Çelik')
      await tabTo(cem, 'radio', /Receiving states/)
      await cem.keyboard.press('ArrowDown')
      await expect(cem.getByRole('radio', { name: /Sending states/ })).toBeChecked()
      await tabTo(cem, 'button', 'Agree and join')
      await cem.keyboard.press('Enter')
      await cem.waitForURL('**/w/*')

      await comeIn(ben.request, plenary, { code: workshop.code }, 'Ben Baptiste', 'Receiving states')
      await comeIn(dee.request, plenary, { code: workshop.code }, 'Dee Diallo', 'Sending states')
      await everywhere([ben, dee], async (page) => void (await page.goto(path)))
      await olga.goto(new URL(links.find(({ role }) => role === 'observer')!.url).pathname)
      await olga.getByLabel('Your name').fill('Olga Only-Looks')
      await olga.getByRole('button', { name: 'Agree and join' }).click()
      await olga.waitForURL('**/w/*')

      await expect(wall.getByRole('row', { name: /Sending states/ })).toContainText('2')
      await expect(wall.getByText('Ana Almeida')).toHaveCount(0)
      await expectGood(chair, 'the lobby')
      await expectGood(wall, 'the lobby on the wall')
    })

    await test.step('each weighs alone; what is hidden reaches nobody; the reveal brings it to all at once', async () => {
      await give(chair.request, plenary, 'close-step', { step: weigh })
      await chair.goto(`${path}#step-${blind}`)
      await chair.getByRole('button', { name: 'Open step' }).click()
      await everywhere([...delegates, wall, olga], (page) =>
        expect(title(page, 'What do you really want?')).toBeVisible(),
      )
      await ana.getByRole('button', { name: 'Weigh them equally' }).tap()
      await point(ben).press('Shift+ArrowUp')
      await ben.getByLabel('Why?').fill(CANARY)
      await ben.getByLabel('Why?').blur()
      await tabTo(cem, 'slider', 'Your point in the triangle')
      await cem.keyboard.press('Shift+ArrowLeft')
      await point(dee).press('Shift+ArrowRight')
      await expect(chair.getByText('4 of 4 have answered').first()).toBeVisible()
      await everywhere(delegates, saved)
      await expect(point(olga)).toHaveCount(0)
      await expect(wall.getByText('4 of 4', { exact: true })).toBeVisible()
      await expectGood(chair, 'a blind step, for the facilitator')
      await expectGood(ana, 'a blind step on a phone')
      expect(heard.join('\n')).not.toContain(CANARY)

      await chair.getByRole('button', { name: 'Close step' }).click()
      await chair.getByRole('button', { name: 'Reveal the answers' }).click()
      await chair.getByRole('dialog').getByRole('button', { name: 'Reveal to everyone' }).click()
      await everywhere([chair, ...delegates, olga, wall], (page) =>
        expect(page.getByText(/4 of 4 have weighed/).first()).toBeVisible(),
      )
      await expect.poll(() => heard.join('\n')).toContain(CANARY)
      // What somebody wrote stands on no wall before it was chosen for it.
      await expect(wall.getByText(CANARY)).toHaveCount(0)
    })

    await test.step('nobody does what is not theirs, on screen or past it', async () => {
      for (const page of [ana, olga]) {
        await expect(page.getByRole('region', { name: 'The chair' })).toHaveCount(0)
        await expect(give(page.request, plenary, 'open-step', { step: compare })).rejects.toThrow('notAllowed')
        await expect(query(page.request, plenary, 'people', { workshop: id })).rejects.toThrow('notAllowed')
      }
      await expect(give(olga.request, plenary, 'raise-hand', { workshop: id, purpose: 'statement' })).rejects.toThrow(
        'notAllowed',
      )
      await expect(query(wall.request, plenary, 'workshop-for', { workshop: id })).rejects.toThrow('notSignedIn')
    })

    await test.step('the visions are compared: in a table, by keyboard, one question a screen', async () => {
      await chair.goto(`${path}#step-${compare}`)
      await chair.getByRole('button', { name: 'Open step' }).click()
      await everywhere(delegates, (page) => expect(page.getByText('Which vision would you choose?')).toBeVisible())
      // Somebody on a phone: all visions and the way on are on the first screen.
      const on = ana.getByRole('button', { name: 'Go on to the scores' })
      await expect(on).toBeInViewport({ ratio: 1 })
      await ana.getByRole('radio', { name: /Coherent/ }).check({ force: true })
      await on.tap()
      for (const [at, score] of SCORES.entries()) {
        await expect(ana.getByText(`Question ${at + 1} of 12`)).toBeVisible()
        await ana.locator(`input[type=radio][value="${score}"]`).last().tap({ force: true })
        if (at % 3 === 2) await ana.getByRole('button', { name: at === 11 ? 'See the picture' : 'Next' }).tap()
      }

      // Somebody with the keyboard alone.
      await tabTo(cem, 'radio', /Formal UN/)
      await cem.keyboard.press('ArrowDown')
      await tabTo(cem, 'button', 'Go on to the scores')
      await cem.keyboard.press('Enter')
      await tabTo(cem, 'textbox', 'Formal UN multilateralism, Rights: from 0 to 10')
      for (const score of SCORES) {
        await cem.keyboard.type(score)
        await cem.keyboard.press('Tab')
      }
      await expect(cem.getByText('12 of 12 given.')).toBeVisible()
      await expectGood(cem, 'the scores')
      await everywhere([chair, wall], (page) =>
        expect(page.getByText(/2 of 4 have scored every vision on every aim/)).toBeVisible(),
      )
    })

    await test.step('the facilitator’s browser closes, and the room goes on by the server’s clock', async () => {
      const closesAt = Date.now() + 15 * MINUTE
      await give(chair.request, plenary, 'edit-step', { step: compare, closesAt })
      await give(chair.request, plenary, 'turn-timer', { workshop: id, action: { do: 'start', length: 10 * MINUTE } })
      await everywhere([ana, ben, wall], (page) =>
        expect(page.getByRole('timer').first()).toHaveText(/^(10:00|9:\d\d)$/),
      )
      await chair.context().close()

      await ben.getByRole('radio', { name: 'I would rather not say' }).check({ force: true })
      await ben.getByRole('button', { name: 'Go on to the scores' }).click()
      for (const [at, score] of SCORES.entries()) {
        const cell = ben.getByRole('textbox', { name: /from 0 to 10$/ }).nth(at)
        await cell.fill(score)
        await cell.press('Enter')
      }
      await expect(wall.getByText(/3 of 4 have scored every vision on every aim/)).toBeVisible()
      await ben.getByRole('tab', { name: 'Mine' }).click()
      await expect(ben.getByRole('img', { name: /^Value map/ })).toHaveAccessibleName(/P comes first in 48%/)

      await pass(10 * MINUTE)
      await everywhere([ana, dee], (page) =>
        expect(page.getByRole('status').getByText('Time is up.')).toBeAttached({ timeout: 20_000 }),
      )
      await expect(dee.getByText('Which vision would you choose?')).toBeVisible()
      await pass(5 * MINUTE)
      await everywhere(delegates, (page) =>
        expect(page.getByText('This step is closed. The answers stay as they were.')).toBeVisible({ timeout: 20_000 }),
      )

      chair = await someone(browser, plenary, WIDE)
      await signIn(chair.request, plenary, ADMINISTRATOR.email, ADMINISTRATOR.password)
      await chair.goto(`${path}#step-${compare}`)
      await expect(chair.getByText('3 of 4 answered').first()).toBeVisible()
      await expect(chair.getByRole('button', { name: 'Open again' })).toBeVisible()
    })

    await test.step('a temperature check', async () => {
      await chair.goto(`${path}#step-${check}`)
      await chair.getByRole('button', { name: 'Open step' }).click()
      await ana.getByRole('radio', { name: 'Can live with it' }).check({ force: true })
      await ben.getByRole('radio', { name: 'For', exact: true }).check({ force: true })
      await tabTo(cem, 'radio', 'For')
      await cem.keyboard.press('Space')
      await dee.getByRole('radio', { name: 'Against' }).check({ force: true })
      const sentence = '4 of 4 have answered: 2 for, 1 can live with it, 1 against.'
      await everywhere([chair, ana, dee, olga, wall], (page) => expect(page.getByText(sentence).first()).toBeVisible())
      await expectGood(wall, 'a step on the wall')
    })

    await test.step('the floor: a hand by key, a call, time that runs out', async () => {
      await give(chair.request, plenary, 'set-speakers', { workshop: id, limit: 90_000 })
      await cem.keyboard.press('h')
      await expect(cem.getByRole('button', { name: 'Your hand is up: number 1' })).toBeVisible()
      await ana.getByRole('button', { name: 'Hand up', exact: true }).tap()
      await expect(ana.getByRole('button', { name: 'Up, no. 2' })).toBeVisible()
      await chair.goto(`${path}#speakers`)
      await chair.keyboard.press('c')
      await expect(cem.getByText('You have the floor.')).toBeVisible()
      await expect(wall.getByRole('region', { name: 'Speakers' })).toContainText('Has the floor: Sending states')
      await expect(wall.getByText('Cem Çelik')).toHaveCount(0)
      await expectGood(chair, 'the speakers')
      await pass(2 * MINUTE)
      await expect(chair.getByRole('region', { name: 'The floor' }).getByRole('timer')).toHaveAccessibleName(
        /over the time/,
      )
      await chair.keyboard.press('x')
      await expect(cem.getByText('You have the floor.')).toBeHidden()
    })

    await test.step('delegations go apart, and come back with what they have', async () => {
      await give(chair.request, plenary, 'close-step', { step: check })
      await chair.goto(`${path}#step-${weigh}`)
      await chair.getByRole('button', { name: 'Open again' }).click()
      await chair.getByRole('button', { name: 'Split into groups' }).click()
      await chair.getByRole('dialog').getByRole('button', { name: 'Begin', exact: true }).click()
      await everywhere([ana, ben], (page) => expect(title(page, /Receiving states/)).toBeVisible())
      await everywhere([cem, dee], (page) => expect(title(page, /Sending states/)).toBeVisible())
      await point(ben).press('Shift+ArrowUp')
      await point(dee).press('Shift+ArrowDown')
      await expect(point(olga)).toHaveCount(0)
      await chair.goto(`${path}#step-${weigh}`)
      const panel = chair.getByRole('region', { name: 'Breakouts' })
      await expect(panel.getByText('1 of 2 answered')).toHaveCount(2)
      await panel.getByRole('button', { name: 'Back to plenary' }).click()
      await everywhere([ana, dee], (page) =>
        expect(page.getByRole('region', { name: 'What the groups came to' })).toBeVisible(),
      )
    })

    await test.step('a paper is opened: delegates write, who looks on reads', async () => {
      const { paper } = await give(chair.request, plenary, 'create-paper', {
        workshop: id,
        title: 'Draft outcome',
        kind: 'negotiated',
        audience: null,
        language: 'en',
      })
      await everywhere([cem, olga], async (page) => void (await page.goto(`${path}/papers/${paper}`)))
      const words = (page: Page) => page.locator('.clause-words')
      await expect(words(cem).nth(1)).toBeVisible()
      await words(cem).nth(1).focus()
      await cem.locator('.paper-words').focus()
      await cem.keyboard.press('Control+End')
      await cem.keyboard.type('States keep what they have promised.')
      await expect(words(olga).filter({ hasText: 'States keep what they have promised.' })).toBeVisible()
      await saved(cem)
      await expect(olga.locator('.paper-words')).toHaveAttribute('contenteditable', 'false')
      await everywhere([cem, olga], async (page) => void (await page.goto(path)))
    })

    const vote = (page: Page, name: 'Yes' | 'No' | 'Abstain') => page.getByRole('button', { name, exact: true })
    const closeBallot = async () => {
      await chair.getByRole('button', { name: 'Close the ballot' }).click()
      await chair.getByRole('dialog').getByRole('button', { name: 'Close the ballot' }).click()
    }
    const adopted = 'Adopted by 2 votes to 0'

    await test.step('a secret ballot, once enough have a vote; the last ballot is by delegation', async () => {
      await give(chair.request, plenary, 'open-step', { step: decide })
      await chair.goto(`${path}#step-${decide}`)
      const ballot = { motion: MOTION, majority: 'simple', step: decide } as const
      const secret = { ...ballot, method: 'secret', per: 'person' } as const
      // Of four votes a secret would be guessed: a fifth delegate comes, late and without a screen.
      await expect(give(chair.request, plenary, 'open-ballot', { workshop: id, ballot: secret })).rejects.toThrow(
        'invalid',
      )
      const eve = (await newPerson(browser, plenary)).request
      await comeIn(eve, plenary, { code: workshop.code }, 'Eve Eto', 'Sending states')
      const opened = await give(chair.request, plenary, 'open-ballot', { workshop: id, ballot: secret })
      await give(eve, plenary, 'cast-ballot', { ballot: opened.ballot, choice: 'abstain' })
      await everywhere(delegates, (page) => expect(vote(page, 'Yes')).toBeVisible())
      await expect(vote(olga, 'Yes')).toHaveCount(0)
      await expectGood(ana, 'a ballot on a phone')
      for (const page of delegates) {
        if (page === cem) {
          await tabTo(cem, 'button', /^No$/)
          await cem.keyboard.press('Enter')
          await tabTo(cem, 'button', 'Cast the vote')
          await cem.keyboard.press('Enter')
        } else {
          await vote(page, 'Yes').click()
          await page.getByRole('dialog').getByRole('button', { name: 'Cast the vote' }).click()
        }
      }
      await expect(chair.getByText('5 of 5 votes cast.')).toBeVisible()
      await expect(chair.getByText(/So far/)).toHaveCount(0)
      await closeBallot()
      await everywhere([chair, ana, olga, wall], (page) =>
        expect(page.getByText('Adopted by 3 votes to 1, with 1 abstention', { exact: false }).first()).toBeVisible(),
      )

      await give(chair.request, plenary, 'open-ballot', {
        workshop: id,
        ballot: { ...ballot, method: 'show-of-hands', per: 'delegation' },
      })
      await vote(ana, 'Yes').tap() // each delegation's head is who came first
      await tabTo(cem, 'button', /^Yes$/)
      await cem.keyboard.press('Enter')
      await expect(vote(ben, 'Yes')).toHaveCount(0)
      await closeBallot()
      await everywhere([chair, ...delegates, olga, wall], (page) =>
        expect(page.getByText(adopted, { exact: false }).first()).toBeVisible(),
      )
    })

    await test.step('the workshop is closed, and its report is there for who has the link', async () => {
      await chair.goto(`${path}#settings`)
      await chair.getByRole('button', { name: 'Archive the workshop' }).click()
      await chair.getByRole('dialog').getByRole('button', { name: 'Archive the workshop' }).click()
      await everywhere([ana, ben], (page) => expect(page.getByText(/This workshop is over/).first()).toBeVisible())
      const { url } = await give(chair.request, plenary, 'create-ticket', { workshop: id, kind: 'report' })
      const reader = await someone(browser, plenary, WIDE)
      await reader.goto(url)
      await expect(title(reader, 'One whole session')).toBeVisible()
      for (const name of ['What do you really want?', 'Compare the visions', 'Where are we?', 'Decide'])
        await expect(
          reader.getByRole('heading', { level: 2, name: new RegExp(name.replace('?', '\\?')) }),
        ).toBeVisible()
      await expect(reader.getByText(adopted, { exact: false }).first()).toBeVisible()
      await expect(reader.getByText('Ana Almeida')).toHaveCount(0)
      await expectGood(reader, 'the report')
    })
  } finally {
    await plenary.discard()
  }
})

/** What movableClock leaves in a page. */
interface Moved {
  passTime(ms: number): void
}
