import { countLine } from './lib/counts.mjs'
import { requireNode } from './lib/node-version.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { withPlainFailures } from './lib/plain-failure.mjs'
import { runSuites } from './lib/suites.mjs'

await withPlainFailures(async () => {
  requireNode()
  await ensurePackages()
  const sum = await runSuites([['format', 'lint', 'types'], ['unit']])
  console.log(countLine(sum))
  if (sum.failed > 0) process.exitCode = 1
})
