import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FAILURES } from '@/lib/wire/failures'
import { FIELD_ERRORS } from '@/lib/wire/field-errors'
import { catalogue, load } from './catalogue'
import { reaches, usesIn } from './catalogue-uses'
import { merge, type Texts } from './merge'

const leaves = (texts: Texts, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : leaves(value, `${path}${key}.`),
  )

// What a text is filled with: {name}, {name, plural, …} and <tag>, but not the branches of a plural.
const FILLED = /(?<!(?:=\d+|zero|one|two|few|many|other) )\{(\w+)(?=\}|,\s*(?:plural|select|number|date|time))|<(\w+)>/g
const values = (text: string) =>
  [...new Set([...text.matchAll(FILLED)].map(([, value, tag]) => value ?? tag))].toSorted()

const ROOT = join(import.meta.dirname, '../..')
const sources = ['app', 'components'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
)
const uses = new Map(sources.map((file) => [file, usesIn(readFileSync(join(ROOT, file), 'utf8'))]))

describe('the catalogues', async () => {
  const english = new Map(leaves(await load('en')))
  const french = new Map(leaves(await load('fr')))

  test('English and French have the same texts, and none is empty', () => {
    expect([...french.keys()].filter((key) => !english.has(key))).toEqual([])
    expect([...english.keys()].filter((key) => !french.has(key))).toEqual([])
    expect([...english, ...french].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  test('a text is filled with the same values in both languages', () => {
    const differing = [...english].filter(([key, text]) => values(text).join() !== values(french.get(key) ?? '').join())
    expect(differing.map(([key]) => key)).toEqual([])
  })

  test('other languages have only texts that English has', async () => {
    for (const language of ['ar', 'he', 'fa']) {
      expect(leaves(await load(language)).filter(([key]) => !english.has(key))).toEqual([])
    }
  })

  test('every failure and every field error has its sentence, and no other', async () => {
    const { failures, fields } = await load('en')
    expect(Object.keys(failures as Texts).toSorted()).toEqual(Object.keys(FAILURES).toSorted())
    expect(Object.keys(fields as Texts).toSorted()).toEqual(Object.keys(FIELD_ERRORS).toSorted())
  })

  test('every text that a component asks for by name is there', () => {
    const missing = [...uses].flatMap(([file, { asked }]) =>
      asked.filter((key) => !english.has(key)).map((key) => `${file}: ${key}`),
    )
    expect(missing).toEqual([])
  })

  test('no text is left that nothing uses', () => {
    const unused = [...english.keys()].filter((key) => ![...uses.values()].some((file) => reaches(file, key)))
    expect(unused).toEqual([])
  })

  test('texts that a language lacks are in English', async () => {
    expect(new Map(leaves(await catalogue('he'))).get('ui.close')).toBe(english.get('ui.close'))
  })
})

test('texts are laid upon one another at every depth', () => {
  expect(merge({ a: { b: '1', c: '2' }, d: '3' }, { a: { b: '4' }, e: '5' })).toEqual({
    a: { b: '4', c: '2' },
    d: '3',
    e: '5',
  })
})
