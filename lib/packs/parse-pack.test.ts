import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { migrationPack } from './migration/migration'
import { PACK_REASONS } from './pack-errors'
import { parsePack, parsePackFile } from './parse-pack'
import { ERROR_LIMIT, PACK_LIMIT } from './read-json'

/** A copy of the built-in pack in which each path (`visions.2.letter`) has its new value; undefined removes it. */
function changed(changes: Record<string, unknown>): Record<string, unknown> {
  const pack = JSON.parse(JSON.stringify(migrationPack)) as Record<string, unknown>
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.')
    const last = keys.pop()!
    const place = keys.reduce((part, key) => part[key] as Record<string, unknown>, pack)
    if (value === undefined) delete place[last]
    else place[last] = value
  }
  return pack
}

/** What the parser says of the built-in pack after the changes. */
function errorsAfter(changes: Record<string, unknown>): string[] {
  const parsed = parsePack(changed(changes))
  return parsed.ok ? [] : parsed.errors.map(({ path, code }) => `${path} ${code}`)
}

describe('a good pack', () => {
  it('comes back as it was, as a new value', () => {
    const parsed = parsePackFile(`\uFEFF${JSON.stringify(migrationPack)}`)
    expect(parsed).toEqual({ ok: true, pack: migrationPack })
  })

  it('may leave out every list that no workshop needs', () => {
    const { id, title, summary, version, languages, sources, aims, visions, actors, templates } = migrationPack
    const small = { id, title, summary, version, languages, sources, aims, visions, actors, templates }
    expect(parsePack(small)).toMatchObject({ ok: true, pack: { institutions: [], glossary: [], topics: [] } })
  })

  it('may speak one language, in plain strings', () => {
    expect(errorsAfter({ title: 'Migration' })).toEqual([])
  })
})

describe('a bad pack gets the path and the rule of each error', () => {
  it.each<[string, string, unknown, string]>([
    ['a missing part', 'aims', undefined, 'aims missing'],
    ['a missing text', 'visions.2.caseFor.text', undefined, 'visions[2].caseFor.text missing'],
    ['a number for a text', 'title', 3, 'title not-text'],
    ['a text for a list', 'visions', 'F', 'visions not-list'],
    ['a list for a group', 'aims.0', [], 'aims[0] not-group'],
    ['a number for a date', 'timeline.2.when', 1975, 'timeline[2].when date'],
    ['a word for a right', 'actors.0.rights.votes', 'yes', 'actors[0].rights.votes not-yes-or-no'],
    ['half a minute', 'templates.0.steps.0.minutes', 0.5, 'templates[0].steps[0].minutes not-whole-number'],
    ['an empty text', 'aims.0.name', '', 'aims[0].name blank'],
    ['an empty language', 'aims.0.name.fr', ' ', 'aims[0].name.fr blank'],
    ['a text too long', 'aims.1.worst.short.en', 'x'.repeat(41), 'aims[1].worst.short.en too-long'],
    ['a strange language', 'aims.0.name.English', 'x', 'aims[0].name.English language'],
    ['a missing language', 'aims.0.name.fr', undefined, 'aims[0].name missing-language'],
    ['a letter', 'visions.2.letter', 'pp', 'visions[2].letter letter'],
    ['a code', 'actors.0.code', 'rec', 'actors[0].code code'],
    ['an id', 'forms.0.id', 'Uni lateral', 'forms[0].id slug'],
    ['too few aims', 'aims', migrationPack.aims.slice(0, 2), 'aims too-few'],
    ['a choice', 'visions.0.role', 'best', 'visions[0].role not-one-of'],
    ['a date', 'timeline.2.when', '1975-13', 'timeline[2].when date'],
    ['a span backwards', 'timeline.0.when', { from: '1939', to: '1919' }, 'timeline[0].when backwards'],
    ['a span of nothing', 'timeline.0.when', {}, 'timeline[0].when blank'],
    ['minutes', 'templates.0.steps.0.minutes', 0, 'templates[0].steps[0].minutes number-range'],
    ['settings that are none', 'templates.0.steps.0.settings', [], 'templates[0].steps[0].settings not-group'],
    ['an unknown entry', 'aims.0.nmae', 'x', 'aims[0].nmae unknown-key'],
    ['a source that is not there', 'aims.0.source.id', 'S9', 'aims[0].source.id unknown-source'],
    ['a source called ours', 'sources.3.id', 'ours', 'sources[3].id reserved-source'],
    ['a form that is not there', 'issueAreas.0.forms', ['x'], 'issueAreas[0].forms[0] unknown-form'],
    ['an id twice', 'aims.1.id', 'rights', 'aims[1].id duplicate'],
    ['a letter twice', 'visions.1.letter', 'F', 'visions[1].letter duplicate'],
    ['a shape twice', 'aims.1.shape', 'circle', 'aims[1].shape duplicate'],
    ['a code twice', 'actors.1.code', 'REC', 'actors[1].code duplicate'],
    ['a language twice', 'languages.2', 'en', 'languages[2] duplicate'],
    ['a point twice', 'topics.0.points.1.id', 'institutional', 'topics[0].points[1].id duplicate'],
  ])('%s', (_, path, value, expected) => expect(errorsAfter({ [path]: value })).toContain(expected))

  it('names the one thing that is wrong and nothing else', () => {
    expect(errorsAfter({ 'visions.2.letter': 'pp' })).toEqual(['visions[2].letter letter'])
    expect(errorsAfter({ 'aims.0.source.id': 'S9', 'actors.1.code': 'REC' })).toHaveLength(2)
  })

  it('says all of them at once, in sentences', () => {
    const parsed = parsePack(changed({ id: 'A B', 'visions.3.letter': '', sources: undefined }))
    expect(parsed).toMatchObject({
      ok: false,
      errors: [
        { path: 'id', reason: PACK_REASONS.slug },
        { path: 'sources', reason: 'This is missing.' },
        { path: 'visions[3].letter', reason: 'A letter is one capital letter.' },
      ],
    })
  })
})

describe('bounds', () => {
  it('answers what is no JSON, or no pack at all', () => {
    expect(parsePackFile('{"id": ')).toMatchObject({ ok: false, errors: [{ path: '', code: 'not-json' }] })
    expect(parsePackFile('')).toMatchObject({ ok: false, errors: [{ code: 'not-json' }] })
    for (const value of [undefined, null, 3, 'pack', []]) expect(parsePack(value).ok).toBe(false)
  })

  it('refuses what is too large or too deep, before reading it', () => {
    expect(parsePackFile(' '.repeat(PACK_LIMIT + 1))).toMatchObject({ errors: [{ code: 'too-large' }] })
    expect(parsePack({ id: 'x'.repeat(PACK_LIMIT) })).toMatchObject({ errors: [{ code: 'too-large' }] })
    expect(parsePackFile('['.repeat(100) + ']'.repeat(100))).toMatchObject({ errors: [{ code: 'too-deep' }] })
    expect(parsePackFile('['.repeat(9e5) + ']'.repeat(9e5)).ok).toBe(false)
    const loop: Record<string, unknown> = {}
    loop.self = loop
    expect(parsePack(loop).ok).toBe(false)
  })

  it('lists a limited number of errors and counts the rest', () => {
    const parsed = parsePack({
      ...migrationPack,
      ...Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`x${i}`, i])),
    })
    expect(parsed.ok).toBe(false)
    if (parsed.ok) return
    expect(parsed.errors).toHaveLength(ERROR_LIMIT + 1)
    expect(parsed.errors.at(-1)?.reason).toBe('There are 200 more errors.')
  })

  it('never pollutes, never throws, never changes its input, whatever comes', () => {
    const evil = JSON.parse('{"__proto__": {"ok": true}, "aims": [{"name": {"__proto__": "x", "constructor": "y"}}]}')
    expect(parsePack(evil).ok).toBe(false)
    expect(({} as { ok?: boolean }).ok).toBeUndefined()
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const before = JSON.stringify(json)
        const parsed = parsePack(json)
        expect(parsed.ok).toBe(false)
        expect(JSON.stringify(json)).toBe(before)
      }),
    )
  })

  it('finds any one part of the built-in pack that is replaced by something else', () => {
    const keys = Object.keys(migrationPack)
    const other = fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), fc.constant([[]]), fc.constant(''))
    fc.assert(
      fc.property(fc.constantFrom(...keys), other, (key, value) => {
        const parsed = parsePack({ ...migrationPack, [key]: value })
        expect(parsed.ok).toBe(false)
        if (!parsed.ok) expect(parsed.errors.every((error) => error.path.startsWith(key) && error.reason)).toBe(true)
      }),
    )
  })
})
