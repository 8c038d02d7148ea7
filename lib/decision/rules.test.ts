import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const FOLDER = new URL('.', import.meta.url)
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'))

/** The rule ids that a set of files names, each once, sorted. */
function idsIn(names: readonly string[]): string[] {
  const ids = names.flatMap(
    (name) => readFileSync(new URL(name, FOLDER), 'utf8').match(/D-[A-Z]+(-[A-Z]+)*-\d+/g) ?? [],
  )
  return [...new Set(ids)].sort()
}

describe('the rules of the decision core', () => {
  const rules = idsIn(['README.md'])

  it('are each quoted by a test, and tests quote no others', () => {
    expect(idsIn(files.filter((name) => name.endsWith('.test.ts')))).toEqual(rules)
  })

  it('are each named where they are kept', () => {
    expect(idsIn(files.filter((name) => !name.endsWith('.test.ts')))).toEqual(rules)
  })

  it('are kept by files that import nothing but each other', () => {
    for (const name of files.filter((name) => !name.endsWith('.test.ts'))) {
      const imports = readFileSync(new URL(name, FOLDER), 'utf8').match(/from '[^']+'/g) ?? []
      expect(imports.filter((from) => !/^from '\.\/[a-z-]+'$/.test(from))).toEqual([])
    }
  })

  it('the face shows every file but its helpers', () => {
    const face = readFileSync(new URL('index.ts', FOLDER), 'utf8')
    const shown = [...face.matchAll(/from '\.\/([a-z-]+)'/g)].map(([, name]) => `${name}.ts`)
    const helpers = ['check.ts', 'index.ts', 'silhouette.ts', 'ward.ts']
    expect([...shown, ...helpers].sort()).toEqual(files.filter((name) => !name.endsWith('.test.ts')).sort())
  })
})
