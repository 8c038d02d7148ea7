import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuild } from './build.mjs'
import { ensureChromium } from './chromium.mjs'
import { countPlaywright, countTests, countVitest, readCounts } from './counts.mjs'
import { PlainFailure } from './plain-failure.mjs'
import { ROOT } from './project.mjs'
import { run, runTool } from './run.mjs'

const REPORTS = join(ROOT, 'test-results')

/** A check has no tests to count: it holds, or it is one failure. */
const check = (file, args) => async () => {
  const { code, text } = await runTool(file, args, { output: 'keep' })
  if (code !== 0) console.log(text)
  return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0, notRun: [] }
}

const vitest = (name, filter) => async () => {
  const file = join(REPORTS, `${name}.json`)
  const args = ['run', ...filter, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
  const { code } = await runTool('vitest/vitest.mjs', args)
  return readCounts(file, countVitest, code)
}

/** A suite that is a program of its own and writes its tests as JSON. */
const program = (name, file, args) => async () => {
  const report = join(REPORTS, `${name}.json`)
  const { code } = await run(process.execPath, ['--import', 'tsx', join(ROOT, file), ...args, '--json', report])
  return readCounts(report, countTests, code)
}

async function build() {
  try {
    await ensureBuild()
  } catch (error) {
    console.log(error instanceof PlainFailure ? error.message : error)
    return { passed: 0, failed: 1, skipped: 0, notRun: [] }
  }
  return { passed: 0, failed: 0, skipped: 0, notRun: [] }
}

async function endToEnd() {
  const chromium = await ensureChromium()
  if (!chromium) {
    console.log('No Chromium could be found or installed; PLENARY_CHROMIUM may name one.')
    return { passed: 0, failed: 1, skipped: 0, notRun: ['e2e: all of it, because there is no Chromium'] }
  }
  const file = join(REPORTS, 'e2e.json')
  const { code } = await runTool('@playwright/test/cli.js', ['test'], {
    env: { PLENARY_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  })
  return readCounts(file, countPlaywright, code)
}

/** Tests that start the real server, a database or a browser: integration, not unit. */
const REAL = [
  'server/',
  'bench/papers/windows.test.ts',
  'components/session/passable-socket.test.ts',
  'components/session/room-session.test.ts',
]

/** Every suite by its name; each resolves to its counts. */
export const SUITES = {
  format: check('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']),
  lint: check('oxlint/bin/oxlint', ['--quiet']),
  types: check('typescript/bin/tsc', ['--noEmit']),
  unit: vitest(
    'unit',
    REAL.map((path) => `--exclude=${path}${path.endsWith('/') ? '**' : ''}`),
  ),
  integration: vitest(
    'integration',
    REAL.map((path) => join(ROOT, path)),
  ),
  faults: program('faults', 'server/testing/faults/main.ts', ['--rounds', '300']),
  attack: program('attack', 'server/sync/guard/testing/attack.ts', ['--frames', '200000']),
  build,
  e2e: endToEnd,
}

/**
 * Runs suites in stages, those of one stage at the same time and a failure never keeping the rest from running.
 * Resolves to their summed counts; prints how each went.
 */
export async function runSuites(stages) {
  rmSync(REPORTS, { recursive: true, force: true })
  mkdirSync(REPORTS, { recursive: true })
  const sum = { passed: 0, failed: 0, skipped: 0, notRun: [] }
  const runOne = async (name) => {
    const start = performance.now()
    const counts = await SUITES[name]()
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(`${counts.failed === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
    for (const key of ['passed', 'failed', 'skipped']) sum[key] += counts[key]
    sum.notRun.push(...counts.notRun)
  }
  for (const stage of stages) await Promise.all(stage.map(runOne))
  return sum
}
