import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { ROOT } from './project.mjs'

/** What one suite of tests came to; `notRun` names every test or file that was left out. */
const nothing = () => ({ passed: 0, failed: 0, skipped: 0, notRun: [] })

/** A run that ended badly without a failed test to show for it (it crashed, or a file could not be read) counts as one. */
function atLeastOneFailure(counts, exitCode) {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/** Counts of a Vitest JSON report. */
export function countVitest(report) {
  const counts = nothing()
  for (const file of report.testResults) {
    const name = relative(ROOT, file.name)
    if (file.status === 'failed' && file.assertionResults.length === 0) counts.failed += 1
    for (const test of file.assertionResults) {
      if (test.status === 'passed') counts.passed += 1
      else if (test.status === 'failed') counts.failed += 1
      else {
        counts.skipped += 1
        counts.notRun.push(`${name}: ${[...test.ancestorTitles, test.title].join(' › ')}`)
      }
    }
  }
  return counts
}

function* specsOf(suite) {
  yield* suite.specs ?? []
  for (const inner of suite.suites ?? []) yield* specsOf(inner)
}

/** Counts of a Playwright JSON report. */
export function countPlaywright(report) {
  const counts = nothing()
  for (const spec of (report.suites ?? []).flatMap((suite) => [...specsOf(suite)])) {
    for (const test of spec.tests) {
      if (test.status === 'skipped') {
        counts.skipped += 1
        counts.notRun.push(`e2e/${spec.file}: ${spec.title}`)
      } else counts[test.status === 'unexpected' ? 'failed' : 'passed'] += 1
    }
  }
  return counts
}

/** Counts of a list of tests, each with its failures: that of the fault and the attack suite. */
export function countTests(report) {
  const failed = report.filter(({ failures }) => failures.length > 0).length
  return { ...nothing(), passed: report.length - failed, failed }
}

/** Reads a JSON report with `count`; one that is missing or broken is a failure, never a silent zero. */
export function readCounts(file, count, exitCode) {
  try {
    return atLeastOneFailure(count(JSON.parse(readFileSync(file, 'utf8'))), exitCode)
  } catch {
    return { ...nothing(), failed: 1 }
  }
}

/** The last line: `12 passed, 0 failed`, and `, 1 skipped` when something was. */
export function countLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
