import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { PlainFailure } from './plain-failure.mjs'
import { ROOT } from './project.mjs'
import { run } from './run.mjs'

const STAMP = join(ROOT, 'node_modules', '.plenary-lock')
const readJson = (file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'))

/** What the installed packages must match: the lock file, and the kind of Node that native modules were built for. */
function wanted() {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')))
  return hash.update(`${process.platform} ${process.arch} ${process.versions.modules}`).digest('hex')
}

/** Whether npm's own record of node_modules holds every package of the lock file. */
function matchesNpmRecord() {
  if (!existsSync(join(ROOT, 'node_modules', '.package-lock.json'))) return false
  const installed = readJson('node_modules/.package-lock.json').packages
  return Object.entries(readJson('package-lock.json').packages).every(
    ([path, { version, optional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional),
  )
}

async function nativeModulesWork() {
  const attempt = "new (require('better-sqlite3'))(':memory:').close()"
  return (await run(process.execPath, ['-e', attempt], { output: 'keep' })).code === 0
}

const onPath = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))

/** Compiling needs Node's headers: those that came with it are used, so that nothing has to be fetched. */
function compilerSettings() {
  const prefix = join(process.execPath, '..', '..')
  return existsSync(join(prefix, 'include', 'node', 'node.h')) ? { npm_config_nodedir: prefix } : {}
}

async function install() {
  console.error('Installing the packages …')
  const own = process.env.npm_execpath ?? ''
  const npm = /npm-cli\.[cm]?js$/.test(own) ? [process.execPath, own] : ['npm']
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const { code } = await run(npm[0], [...npm.slice(1), ...args], { output: 'errors', env: compilerSettings() })
  if (code === 0) return
  if (code === 127) throw new PlainFailure('npm was not found: it comes with Node, see https://nodejs.org.')
  const missing = ['python3', 'make', 'g++'].filter((program) => !onPath(program))
  if (process.platform !== 'win32' && missing.length > 0) {
    throw new PlainFailure(
      `Installing the packages failed. Where better-sqlite3 has to be compiled it needs python3, make and g++, and ${missing.join(', ')} cannot be found here: on Debian and Ubuntu, apt-get install python3 make g++.`,
    )
  }
  throw new PlainFailure('Installing the packages failed: npm says why above.')
}

/** Makes node_modules what package-lock.json says; does nothing when it is already. @throws PlainFailure */
export async function ensurePackages() {
  const fingerprint = wanted()
  const stamp = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : undefined
  if (stamp === fingerprint) return
  if (stamp !== undefined || !matchesNpmRecord() || !(await nativeModulesWork())) {
    await install()
    if (!(await nativeModulesWork())) {
      throw new PlainFailure('better-sqlite3 is installed but does not run here: npm rebuild better-sqlite3 says why.')
    }
  }
  writeFileSync(STAMP, fingerprint)
}
