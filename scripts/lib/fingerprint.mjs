import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './project.mjs'

const SOURCES = [
  'app',
  'components',
  'lib',
  'messages',
  'public',
  'server',
  'scripts/lib/build.mjs',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
]
const NOT_BUILT = /(\.test\.tsx?|\.md)$|^server\/testing\//

function* filesBelow(path) {
  if (!existsSync(join(ROOT, path))) return
  if (!statSync(join(ROOT, path)).isDirectory()) {
    yield path
    return
  }
  for (const name of readdirSync(join(ROOT, path)).toSorted()) yield* filesBelow(`${path}/${name}`)
}

/** A hash over everything a build is made of: equal exactly while no source has changed. */
export function fingerprintOfSources() {
  const hash = createHash('sha256').update(process.versions.node)
  for (const path of SOURCES) {
    for (const file of filesBelow(path)) {
      if (NOT_BUILT.test(file)) continue
      const content = readFileSync(join(ROOT, file))
      hash.update(`${file} ${content.length}\n`).update(content)
    }
  }
  return hash.digest('hex')
}
