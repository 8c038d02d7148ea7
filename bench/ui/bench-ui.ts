// How fluid is the picture with a thousand people? Drags one dot with the real mouse while others move; prints frame times.
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { chromiumArguments, findChromium } from '../../scripts/lib/chromium.mjs'
import { buildPage } from './build-page'
import { frameTimes, type FrameTimes } from './frame-times'
import type { BenchPage } from './page'
import { serve } from './serve'

const PEOPLE = Number(process.env.PEOPLE ?? 1000)
const FRAMES = Number(process.env.FRAMES ?? 600)
const MOVES_A_SECOND = Number(process.env.MOVES ?? 50)
const KINDS = (['weigh-aims', 'compare-visions'] as const).filter((kind) => (process.env.KIND ?? kind) === kind)
/** One's own point, by kind. */
const OWN = { 'weigh-aims': 'Your point in the triangle', 'compare-visions': 'Your place on the map' } as const
const SIZES = { wide: [1440, 900], phone: [390, 844] } as const

const executablePath = await findChromium()
if (!executablePath) {
  console.error('There is no Chromium on this machine; npm test installs one.')
  process.exit(1)
}
const folder = mkdtempSync(join(tmpdir(), 'plenary-bench-ui-'))
const site = await buildPage(folder).then(() => serve(folder))
const browser = await chromium.launch({
  executablePath,
  args: [...chromiumArguments(), '--disable-gpu', '--no-first-run', '--disable-background-networking'],
})
try {
  console.log(
    `${PEOPLE} people, ${FRAMES} frames, ${MOVES_A_SECOND} others move a second; ${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)}`,
  )
  for (const [kind, layout] of KINDS.flatMap((each) =>
    (['wide', 'phone'] as const).map((size) => [each, size] as const),
  )) {
    const [width, height] = SIZES[layout]
    const page = await browser.newPage({ viewport: { width, height } })
    await page.goto(`${site.url}?kind=${kind}&layout=${layout}&people=${PEOPLE}`)
    await page.getByRole('slider').first().waitFor()
    // The first dots travel and the compiler warms up before anything is counted.
    await drag(page, kind, 90)
    print(`${kind}, ${layout}, nobody moves`, await measured(page, 0, () => wait(page, FRAMES / 3)))
    print(`${kind}, ${layout}, others move`, await measured(page, MOVES_A_SECOND, () => wait(page, FRAMES / 3)))
    print(
      `${kind}, ${layout}, one dot is dragged, others move`,
      await measured(page, MOVES_A_SECOND, () => drag(page, kind, FRAMES)),
    )
    await page.close()
  }
} finally {
  await browser.close()
  site.close()
  rmSync(folder, { recursive: true })
}

/** In the page, under this name. */
declare const bench: BenchPage

interface Measured extends FrameTimes {
  /** What the page's main thread itself computed for a frame, in milliseconds, whatever else the machine did. */
  readonly busy: number
}

/** Counts frames while `work` goes on and other people's dots move. */
async function measured(page: Page, movesASecond: number, work: () => Promise<unknown>): Promise<Measured> {
  const chrome = await page.context().newCDPSession(page)
  await chrome.send('Performance.enable', { timeDomain: 'threadTicks' })
  const busySeconds = async () =>
    (await chrome.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')!.value
  await page.evaluate((moves) => bench.frames.start(bench.moveSomebody, moves), movesASecond)
  const before = await busySeconds()
  await work()
  const spent = (await busySeconds()) - before
  const times = frameTimes(await page.evaluate(() => bench.frames.stop()))
  await chrome.detach()
  return { ...times, busy: (spent * 1000) / Math.max(times.frames, 1) }
}

function wait(page: Page, frames: number) {
  return page.waitForFunction((all) => bench.frames.stamps.length > all, frames)
}

/** Takes one's own dot round and round, a step for each frame. */
async function drag(page: Page, kind: keyof typeof OWN, frames: number): Promise<void> {
  const slider = page.getByRole('slider', { name: OWN[kind] })
  const from = (await slider.boundingBox())!
  const picture = (await page.locator('[data-picture]').first().boundingBox())!
  const middle = { x: picture.x + picture.width / 2, y: picture.y + picture.height * 0.62 }
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  for (let frame = 0; frame < frames; frame++) {
    await page.mouse.move(
      middle.x + picture.width * 0.18 * Math.cos(frame / 23),
      middle.y + picture.width * 0.14 * Math.sin(frame / 17),
    )
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
  await page.mouse.up()
}

function print(what: string, { frames, median, p95, p99, longest, dropped, busy }: Measured): void {
  const ms = (value: number) => `${value.toFixed(1)} ms`
  console.log(
    `${what.padEnd(62)} ${frames} frames · median ${ms(median)} · p95 ${ms(p95)} · p99 ${ms(p99)} · longest ${ms(longest)} · dropped ${dropped} · main thread ${ms(busy)} a frame`,
  )
}
