import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fingerprintOfSources } from './fingerprint.mjs'
import { PlainFailure } from './plain-failure.mjs'
import { ROOT } from './project.mjs'
import { runTool } from './run.mjs'

const STAMPS = ['.next', 'dist'].map((folder) => join(ROOT, folder, 'plenary-sources'))

/** Programs of their own in dist/: the server, the administrator's commands, backup and doctor, and every worker thread's entry. */
function entryPoints() {
  const workers = readdirSync(join(ROOT, 'server'), { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('-worker.ts'))
  const names = ['main.ts', 'admin.ts', 'ops.ts', ...workers].filter((file) => existsSync(join(ROOT, 'server', file)))
  return names.map((file) => ({ in: join(ROOT, 'server', file), out: basename(file, '.ts') }))
}

/** Bundles server/ into dist/: our own code in one file for each program, packages left where they are. */
async function bundleServer() {
  const { build } = await import('esbuild')
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true })
  await build({
    absWorkingDir: ROOT,
    entryPoints: entryPoints(),
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  })
}

async function buildPages() {
  const { code, text } = await runTool('next/dist/bin/next', ['build'], {
    output: 'keep',
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (code === 0) return text
  console.error(text)
  throw new PlainFailure('The pages could not be built: Next says why above.')
}

/** Builds pages and server unless the last build is of these very sources. Resolves to Next's report, if it built. */
export async function ensureBuild({ force = false } = {}) {
  const fingerprint = fingerprintOfSources()
  const isFresh = STAMPS.every((stamp) => existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint)
  if (isFresh && !force) return undefined
  console.error('Building …')
  for (const stamp of STAMPS) rmSync(stamp, { force: true })
  const [report] = await Promise.all([buildPages(), bundleServer()])
  for (const stamp of STAMPS) writeFileSync(stamp, fingerprint)
  return report
}
