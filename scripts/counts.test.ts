import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { countLine, countPlaywright, countTests, countVitest, readCounts } from './lib/counts.mjs'

const file = (status: string, ...tests: string[]) => ({
  name: join(process.cwd(), 'lib/a.test.ts'),
  status,
  assertionResults: tests.map((test, at) => ({ status: test, ancestorTitles: ['group'], title: `test ${at}` })),
})

describe('counts', () => {
  it('of Vitest name what did not run', () => {
    const report = { testResults: [file('passed', 'passed', 'passed', 'skipped'), file('failed', 'failed', 'todo')] }
    expect(countVitest(report)).toEqual({
      passed: 2,
      failed: 1,
      skipped: 2,
      notRun: ['lib/a.test.ts: group › test 2', 'lib/a.test.ts: group › test 1'],
    })
  })

  it('of Vitest take a file that cannot be read as a failure', () => {
    expect(countVitest({ testResults: [file('failed')] }).failed).toBe(1)
  })

  it('of Playwright look into nested groups', () => {
    const spec = (status: string) => ({ title: status, file: 'join.e2e.ts', tests: [{ status }] })
    const report = {
      suites: [
        { specs: [spec('expected')], suites: [{ specs: [spec('unexpected'), spec('skipped')] }] },
        { specs: [spec('expected')] },
      ],
    }
    expect(countPlaywright(report)).toEqual({
      passed: 2,
      failed: 1,
      skipped: 1,
      notRun: ['e2e/join.e2e.ts: skipped'],
    })
  })

  it('takes each test of a list, failed with its first failure', () => {
    const report = [
      { name: 'kill -9', failures: [] },
      { name: 'disk full', failures: ['seed 1', 'seed 15'] },
    ]
    expect(countTests(report)).toEqual({ passed: 1, failed: 1, skipped: 0, notRun: [] })
  })

  it('never take a crash, a missing report or a broken one as success', () => {
    const folder = mkdtempSync(join(tmpdir(), 'plenary-'))
    try {
      const report = join(folder, 'report.json')
      expect(readCounts(report, countVitest, 1).failed).toBe(1)
      expect(readCounts(report, countVitest, 0).failed).toBe(1)
      writeFileSync(report, '{"testResults": [')
      expect(readCounts(report, countVitest, 0).failed).toBe(1)
      writeFileSync(report, JSON.stringify({ testResults: [file('passed', 'passed')] }))
      expect(readCounts(report, countVitest, 0)).toMatchObject({ passed: 1, failed: 0 })
      expect(readCounts(report, countVitest, null)).toMatchObject({ passed: 1, failed: 1 })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('end in one plain line', () => {
    expect(countLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
    expect(countLine({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped')
  })
})
