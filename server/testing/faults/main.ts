import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

// npm run test:faults -- [--rounds N] [--seed S] [--lanes L] [--json FILE]
// Bundles the suite, the server's process and its database worker once, and runs them: each round starts several
// servers. Where that is allowed, in a mount namespace of its own, so that rounds can have small disks.

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const cache = join(ROOT, 'node_modules/.cache')
mkdirSync(cache, { recursive: true })
const folder = mkdtempSync(join(cache, 'plenary-faults-'))

await build({
  absWorkingDir: ROOT,
  entryPoints: ['server/testing/faults/run.ts', 'server/testing/faults/child.ts', 'server/store/sqlite-worker.ts'],
  entryNames: '[name]',
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
})

const namespace = ['unshare', '--mount', '--map-root-user']
const mayMount = spawnSync(namespace[0]!, [...namespace.slice(1), 'true']).status === 0
const command = [...(mayMount ? namespace : []), process.execPath, join(folder, 'run.mjs'), ...process.argv.slice(2)]
const runner = spawn(command[0]!, command.slice(1), {
  stdio: 'inherit',
  env: { ...process.env, ...(mayMount && { PLENARY_FAULTS_MOUNT: '1' }) },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => runner.kill(signal))
runner.on('close', (code) => {
  rmSync(folder, { recursive: true, force: true })
  process.exit(code ?? 1)
})
