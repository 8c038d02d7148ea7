import { pathToFileURL } from 'node:url'
import { ensureBuild } from './build.mjs'
import { requireNode } from './node-version.mjs'
import { ensurePackages } from './packages.mjs'
import { withPlainFailures } from './plain-failure.mjs'
import { ROOT } from './project.mjs'
import { loadSettingsFile } from './settings-file.mjs'

/** Runs a program of the build, `dist/<name>`, with this installation's settings; builds first where that is needed. */
export const runBuilt = (name) =>
  withPlainFailures(async () => {
    requireNode()
    loadSettingsFile()
    process.chdir(ROOT)
    await ensurePackages()
    await ensureBuild()
    process.env.NODE_ENV = 'production'
    await import(pathToFileURL(`${ROOT}/dist/${name}`).href)
  })
