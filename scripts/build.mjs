import { ensureBuild } from './lib/build.mjs'
import { requireNode } from './lib/node-version.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { withPlainFailures } from './lib/plain-failure.mjs'

await withPlainFailures(async () => {
  requireNode()
  await ensurePackages()
  console.log(await ensureBuild({ force: true }))
})
