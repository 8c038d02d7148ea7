import { countLine } from './lib/counts.mjs'
import { requireNode } from './lib/node-version.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { PlainFailure, withPlainFailures } from './lib/plain-failure.mjs'
import { runSuites, SUITES } from './lib/suites.mjs'

/** The types of pages are made by the build, so they are checked after it; the browsers get the machine to themselves. */
const STAGES = [['build', 'format', 'lint'], ['types'], ['unit'], ['integration'], ['faults', 'attack'], ['e2e']]

/** The names after --only; e2e cannot do without the build. */
function wantedSuites(args) {
  const list = args.flatMap((arg, at) =>
    arg === '--only' ? [args[at + 1] ?? ''] : (arg.match(/^--only=(.*)/)?.[1] ?? []),
  )
  if (list.length === 0) return Object.keys(SUITES)
  const names = list.flatMap((names) => names.split(','))
  const unknown = names.find((name) => !(name in SUITES))
  if (unknown !== undefined) {
    throw new PlainFailure(`There is no suite “${unknown}”: --only takes ${Object.keys(SUITES).join(', ')}.`)
  }
  return names.includes('e2e') ? [...names, 'build'] : names
}

await withPlainFailures(async () => {
  requireNode()
  const wanted = wantedSuites(process.argv.slice(2))
  await ensurePackages()
  const stages = STAGES.map((stage) => stage.filter((name) => wanted.includes(name)))
  const sum = await runSuites(stages.filter((stage) => stage.length > 0))
  const left = Object.keys(SUITES).filter((name) => !wanted.includes(name))
  const notRun = [...left, ...sum.notRun]
  if (notRun.length > 0) console.log(`\nDid not run:\n${notRun.map((name) => `  ${name}`).join('\n')}`)
  console.log(`\n${countLine(sum)}`)
  if (sum.failed > 0) process.exitCode = 1
})
