import { pathToFileURL } from 'node:url'
import { ensureBuild } from './lib/build.mjs'
import { runWithReload } from './lib/dev.mjs'
import { requireNode } from './lib/node-version.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { withPlainFailures } from './lib/plain-failure.mjs'
import { ROOT } from './lib/project.mjs'
import { loadSettingsFile } from './lib/settings-file.mjs'

const isDevelopment = process.argv.includes('--dev')

await withPlainFailures(async () => {
  requireNode()
  loadSettingsFile()
  process.chdir(ROOT)
  process.setSourceMapsEnabled(true)
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  await ensurePackages()
  if (isDevelopment) return runWithReload()
  process.env.NODE_ENV = 'production'
  await ensureBuild()
  // The server takes over this very process, so that signals reach it directly.
  await import(pathToFileURL(`${ROOT}/dist/main.mjs`).href)
})
