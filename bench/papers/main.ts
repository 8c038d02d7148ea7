// Opens a paper of many clauses in two windows, alone and with people who type beside them, and prints how long it takes.
// `npx tsx bench/papers/main.ts [clauses] [people] [folder for pictures]`
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { openDesk, textsOn } from './desk'

const count = Number(process.argv[2] ?? 200)
const people = Number(process.argv[3] ?? 0)
const pictures = process.argv[4]
/** How fast each of the crowd types: as people who do nothing else. */
const KEYS_PER_SECOND = 4
const WORDS =
  'to review progress at each forum on migration together with research networks in all regions and to publish a common account of the gaps in protection'.split(
    ' ',
  )

const sentence = (seed: number) =>
  Array.from({ length: 60 }, (_, i) => WORDS[(seed * 7 + i * 3) % WORDS.length]).join(' ')
const quantile = (list: readonly number[], q: number) =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(q * list.length))]!

/** Milliseconds from a key to the next frame, key by key. */
async function keysToPaint(page: Page, keys: number): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < keys; i++) {
    await page.evaluate(() => {
      const at = new Promise<number>((resolve) =>
        addEventListener(
          'keydown',
          () => {
            const start = performance.now()
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
          },
          { once: true, capture: true },
        ),
      )
      Object.assign(globalThis, { at })
    })
    await page.keyboard.press('x')
    times.push(await page.evaluate(() => (globalThis as unknown as { at: Promise<number> }).at))
  }
  return times
}

/** Milliseconds from a key in one window until the other shows the letter. */
async function keysToRemote(from: Page, to: Page, keys: number): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < keys; i++) {
    const mark = String.fromCodePoint(0x4e00 + i)
    const seen = to.evaluate(
      (mark) =>
        new Promise<void>((resolve) => {
          const words = document.querySelector('.paper-words')!
          new MutationObserver((_, watcher) => {
            if (!words.textContent!.includes(mark)) return
            watcher.disconnect()
            resolve()
          }).observe(words, { subtree: true, childList: true, characterData: true })
        }),
      mark,
    )
    const start = performance.now()
    await from.keyboard.insertText(mark)
    await seen
    times.push(performance.now() - start)
  }
  return times
}

const desk = await openDesk()
try {
  const paper = await desk.paper(Array.from({ length: count }, (_, i) => sentence(i)))
  const started = performance.now()
  const a = await desk.open(paper)
  const open = performance.now() - started
  const painted = await a.evaluate(
    () => performance.now() - (globalThis as unknown as { plenary: { opened: number } }).plenary.opened,
  )
  const b = await desk.open(paper)
  const since = performance.now()
  const crowd = people > 0 ? await desk.crowd(paper, people, KEYS_PER_SECOND) : null
  await a
    .locator('.clause-words p')
    .nth(Math.floor(count / 2))
    .click()
  await keysToPaint(a, 5)
  const paint = await keysToPaint(a, 60)
  const remote = await keysToRemote(a, b, 40)
  const typed = (await crowd?.end())?.typed ?? 0
  const seconds = (performance.now() - since) / 1000
  await a.waitForTimeout(1000)
  const [mine, theirs] = [await textsOn(a), await textsOn(b)]
  console.log(
    JSON.stringify({
      clauses: count,
      people,
      othersKeysPerSecond: Math.round(typed / seconds),
      equal: JSON.stringify(mine) === JSON.stringify(theirs),
      openMs: Math.round(open),
      syncedAndPaintedMs: Math.round(painted),
      keyToPaint: { p50: Math.round(quantile(paint, 0.5)), p95: Math.round(quantile(paint, 0.95)) },
      keyToRemote: { p50: Math.round(quantile(remote, 0.5)), p95: Math.round(quantile(remote, 0.95)) },
    }),
  )
  if (pictures) await takePictures(pictures)
} finally {
  await desk.end()
}

async function takePictures(folder: string): Promise<void> {
  const paper = await desk.paper(
    [
      ['title', 'Draft outcome on coherent governance of migration'],
      ['preambular', 'Recalling that no single body oversees what states already owe to people who move,'],
      [
        'operative',
        'Affirms that formal multilateral rules for the protection of refugees remain the ground on which other forms of cooperation are built;',
      ],
      [
        'operative',
        'Decides that different issue areas may be governed by different forms of cooperation, none of which binds a state without its consent, and that every form shall name the body that answers for rights;',
      ],
      [
        'operative',
        'Calls upon parties to bilateral labour agreements to cite the international standards that they apply, and:',
      ],
      ['operative', 'to publish them;'],
      ['operative', 'to lay them before their parliaments;'],
      ['operative', 'تدعو الدول إلى نشر اتفاقاتها الثنائية بشأن العمل؛'],
    ],
    [0, 0, 0, 0, 0, 1, 1, 0],
  )
  for (const [name, query, context] of [
    ['light', '', { viewport: { width: 1200, height: 900 } }],
    ['dark', '&theme=dark', { viewport: { width: 1200, height: 900 } }],
    ['phone', '&language=fr', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
  ] as const) {
    const page = await desk.open(paper, { query, context })
    if (name === 'light') {
      await page
        .locator('.clause-words p')
        .nth(3)
        .click({ position: { x: 5, y: 10 } })
      await page.keyboard.press('Home')
      for (let i = 0; i < 10; i++) await page.keyboard.press('Control+ArrowRight')
      for (let i = 0; i < 4; i++) await page.keyboard.press('Control+Shift+ArrowRight')
      await page.getByRole('button', { name: 'Put in brackets' }).click()
      await page.locator('.bracket-sign').first().waitFor()
    } else await page.locator('.caret').first().waitFor({ state: 'attached' })
    await page.screenshot({ path: join(folder, `paper-${name}.png`) })
  }
}
