import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seeded } from '@/lib/decision'
import { migrationPack } from '@/lib/packs/migration/migration'
import { LANGUAGES } from '@/lib/packs/text'
import type { AnyActivity } from './definition'
import { activities } from './registry'
import { smallPack } from './testing/small-pack'

const MESSAGES = join(import.meta.dirname, '../../components/activities')
const packs = [migrationPack, smallPack()]
const delegationOf = (participant: string) => (participant.length % 3 === 0 ? null : `d${participant.length % 3}`)

describe.each(Object.entries<AnyActivity>(activities))('an activity: %s', (kind, activity) => {
  const summary = (settings: unknown, answers: ReadonlyMap<string, unknown>) =>
    activity.summary({ settings, answers, delegationOf, expected: new Set(['a', 'bb', 'never']) })

  describe.each(packs.map((pack) => [pack.id, activity.begin(pack)] as const))('of the pack %s', (_, settings) => {
    const sample = fc.integer().map((seed) => activity.sample(seeded(seed), settings))
    const answers = fc.array(fc.tuple(fc.string({ minLength: 1 }), sample))

    it('begins with settings that fit their schema and may stay as they are', () => {
      expect(activity.settings.parse(settings)).toEqual(settings)
      expect(activity.mayChange(settings, structuredClone(settings))).toBe(true)
    })

    it('samples answers that fit their schema, the same from the same chance', () => {
      fc.assert(
        fc.property(fc.integer(), (seed) => {
          const answer = activity.sample(seeded(seed), settings)
          expect(activity.answer.parse(answer)).toEqual(answer)
          expect(activity.sample(seeded(seed), settings)).toEqual(answer)
        }),
      )
    })

    it('sums up no answer, one and many, whatever their order', () => {
      expect(() => summary(settings, new Map())).not.toThrow()
      fc.assert(
        fc.property(answers, (list) => {
          const map = new Map(list)
          expect(summary(settings, new Map([...map].toReversed()))).toEqual(summary(settings, map))
        }),
      )
    })

    it('survives answers to other settings', () => {
      const others = packs.map((pack) => [pack.id, activity.sample(seeded(1), activity.begin(pack))] as const)
      expect(() => summary(settings, new Map(others))).not.toThrow()
    })

    it('has answers without words where it has any with them', () => {
      expect(activity.words !== undefined).toBe(activity.reasons !== undefined)
      fc.assert(
        fc.property(sample, sample, (answer, other) => {
          if (!activity.words) return
          const wordless = activity.words.without(answer)
          expect(activity.answer.parse(wordless)).toEqual(wordless)
          expect(activity.reasons!(settings, wordless)).toEqual([])
          expect(activity.words.back(wordless, answer)).toEqual(answer)
          expect(activity.answer.safeParse(activity.words.back(other, answer)).success).toBe(true)
        }),
      )
    })

    it('fills a cell a column', () => {
      const columns = activity.columns(settings)
      expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length)
      fc.assert(
        fc.property(sample, (answer) => {
          const row = activity.row(settings, answer)
          expect(row).toHaveLength(columns.length)
          for (const cell of row) expect(cell).toBeTypeOf('string')
        }),
      )
    })

    it.each(LANGUAGES)('names its columns in %s', (language) => {
      for (const { id, name } of activity.columns(settings))
        expect(name ?? messages(kind, language)[`columns.${id}`], `column ${id}`).toBeTruthy()
    })
  })

  it.each(LANGUAGES)('has every message in %s', (language) => {
    const own = messages(kind, language)
    expect(Object.keys(own).sort()).toEqual(Object.keys(messages(kind, LANGUAGES[0])).sort())
    for (const [key, text] of Object.entries(own)) expect([key, text.trim()]).not.toContain('')
  })
})

/** A kind's catalogue, keys joined by dots. */
function messages(kind: string, language: string): Record<string, string> {
  const file = join(MESSAGES, kind, `messages.${language}.json`)
  if (!existsSync(file)) throw new Error(`components/activities/${kind} has no messages.${language}.json`)
  return flat(JSON.parse(readFileSync(file, 'utf8')))
}

function flat(tree: object, path = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null
        ? Object.entries(flat(value, `${path}${key}.`))
        : [[`${path}${key}`, String(value)]],
    ),
  )
}
