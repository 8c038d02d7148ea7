import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

// npm run bench:sync -- [--workloads room10,…] [--targets relay,…] [--rounds N] [--json FILE]
// Fetches the servers that Plenary is measured against when they are not here, bundles what is ours, and runs it.

const HERE = fileURLToPath(new URL('.', import.meta.url))
const ROOT = join(HERE, '../..')

function run(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
  cwd = process.cwd(),
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
    child.on('close', (code) => resolve(code ?? 1))
  })
}

const lock = readFileSync(join(HERE, 'package-lock.json'), 'utf8')
const stamp = join(HERE, 'node_modules/.plenary-bench')
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.error('Fetching the other servers …')
  if ((await run('npm', ['ci', '--no-fund', '--no-audit'], {}, HERE)) !== 0) process.exit(1)
  writeFileSync(stamp, lock)
}

const cache = join(ROOT, 'node_modules/.cache')
mkdirSync(cache, { recursive: true })
const folder = mkdtempSync(join(cache, 'plenary-bench-'))
await build({
  absWorkingDir: ROOT,
  entryPoints: [
    'bench/sync/run.ts',
    'bench/sync/generator.ts',
    'bench/sync/servers/plenary.ts',
    'server/store/sqlite-worker.ts',
  ],
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
const code = await run(process.execPath, [join(folder, 'run.mjs'), ...process.argv.slice(2)], {
  BENCH_SERVERS: join(HERE, 'servers'),
})
rmSync(folder, { recursive: true, force: true })
process.exit(code)
