import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** The folders whose own folders the map names too. */
const SHOWN_INSIDE = ['components', 'lib', 'server']

const readme = readFileSync(`${ROOT}README.md`, 'utf8')

/** The paths of the map, with their meanings. */
function readMap(text: string): Map<string, string> {
  const map = new Map<string, string>()
  const above: string[] = []
  for (const line of /<!-- map:[^]*?```text\n([^]*?)```/.exec(text)![1]!.trimEnd().split('\n')) {
    const [, indent, name, meaning] = /^( *)(\S+)\/ +(\S.*)$/.exec(line)!
    above.splice(indent!.length / 2, Infinity, name!)
    map.set(above.join('/'), meaning!)
  }
  return map
}

const ignored = new Set(
  readFileSync(`${ROOT}.gitignore`, 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/$/, '')),
)

const foldersIn = (path: string): string[] =>
  readdirSync(ROOT + path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== '.git' && !ignored.has(entry.name))
    .map((entry) => (path ? `${path}/${entry.name}` : entry.name))

describe('the map in the README', () => {
  const map = readMap(readme)

  it('names no folder that is not there', () => {
    expect([...map.keys()].filter((path) => !existsSync(ROOT + path))).toEqual([])
  })

  it('leaves out no folder', () => {
    const folders = ['', ...SHOWN_INSIDE].flatMap(foldersIn)
    expect(folders.filter((path) => !map.has(path))).toEqual([])
  })

  it('is read by its indentation', () => {
    const text = '<!-- map: -->\n\n```text\na/    one\n  b/  two\nc/    three\n```'
    expect([...readMap(text)]).toEqual([
      ['a', 'one'],
      ['a/b', 'two'],
      ['c', 'three'],
    ])
  })
})

it('every file that the README points to is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map((match) => match[1]!)
  expect(links.length).toBeGreaterThan(5)
  expect(links.filter((path) => !existsSync(ROOT + path))).toEqual([])
})
