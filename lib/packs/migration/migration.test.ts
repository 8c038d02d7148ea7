import { describe, expect, it } from 'vitest'
import { packSchema, type Pack } from '../pack'
import { parsePack } from '../parse-pack'
import { LANGUAGES, say, type Text } from '../text'
import { isText, walk } from '../walk-pack'
import { migrationPack } from './migration'

const pack: Pack = migrationPack

function everyText(): { path: string; text: Text }[] {
  const found: { path: string; text: Text }[] = []
  walk(packSchema, pack, (schema, value, path) => {
    if (isText(schema)) found.push({ path: path.join('.'), text: value as Text })
  })
  return found
}

const pathsWhere = (wrong: (text: Exclude<Text, string>) => boolean) =>
  everyText().flatMap(({ path, text }) => (typeof text !== 'string' && wrong(text) ? [path] : []))

describe('the migration pack', () => {
  it('passes every rule that a loaded pack must pass: ids once, references resolve, languages complete', () => {
    expect(parsePack(pack)).toEqual({ ok: true, pack })
  })

  it('is complete in English and French, except for names that are the same in both', () => {
    expect(pack.languages).toEqual([...LANGUAGES])
    const plain = everyText().filter(({ text }) => typeof text === 'string')
    expect(plain.map(({ text }) => text)).toEqual(['Jagdish Bhagwati', 'Michael Walzer'])
    const texts = everyText()
    expect(texts.length).toBeGreaterThan(300)
  })

  it('translates: a sentence in French is not the English one', () => {
    expect(pathsWhere(({ en, fr }) => en!.length > 40 && fr === en)).toEqual([])
  })

  it('keeps French spacing: no ordinary space before a high sign or inside guillemets', () => {
    expect(pathsWhere(({ fr }) => / [:;?!»%]|« |'/.test(fr!))).toEqual([])
  })

  it('gives every record a source', () => {
    const without: string[] = []
    walk(packSchema, pack, (_, value, path) => {
      const record = value as Record<string, unknown>
      const isRecord = typeof value === 'object' && 'id' in record && !Array.isArray(value)
      const whole = ['sources', 'topics', 'disagreements', 'templates'].includes(String(path[0])) && path.length === 2
      const isCitation = ['source', 'also', 'anchorsSource'].some((key) => path.includes(key))
      if (isRecord && path.length > 0 && !whole && !isCitation && !record.source) without.push(path.join('.'))
    })
    expect(without).toEqual([])
    for (const { positions } of pack.disagreements)
      expect(positions.map((position) => position.source.id)).toEqual(['S0', 'S4'])
  })

  it('says “ours” where it is ours', () => {
    for (const aim of pack.aims) expect(aim.anchorsSource?.id).toBe('ours')
    expect(pack.visions.find((vision) => vision.letter === 'P')?.caseAgainst.source.id).toBe('ours')
    expect(pack.visions.find((vision) => vision.letter === 'S')?.source.id).toBe('ours')
    for (const actor of pack.actors) expect(actor.rightsReason.source.id).toBe('ours')
  })

  it('favours no vision: each case for and against has the same length, within 10 %, in each language', () => {
    expect(pack.visions.map(({ letter, role }) => `${letter} ${role}`)).toEqual([
      'F vision',
      'N vision',
      'P vision',
      'B baseline',
      'S optional',
    ])
    for (const language of LANGUAGES) {
      const lengths = pack.visions.flatMap(({ caseFor, caseAgainst }) => [
        say(caseFor.text, language).length,
        say(caseAgainst.text, language).length,
      ])
      expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThanOrEqual(1.1)
    }
  })

  it('has anchors of the same form at both ends', () => {
    for (const { worst, best } of pack.aims)
      for (const language of LANGUAGES) {
        expect(Math.abs(say(worst.short, language).length - say(best.short, language).length)).toBeLessThanOrEqual(6)
        expect(Math.abs(say(worst.long, language).length - say(best.long, language).length)).toBeLessThanOrEqual(12)
      }
  })

  it('lets only states vote, and everyone at the table speak', () => {
    const rights = Object.fromEntries(
      pack.actors.map(({ code, rights: { speaks, votes } }) => [code, { speaks, votes }]),
    )
    const state = { speaks: true, votes: true }
    const other = { speaks: true, votes: false }
    expect(rights).toEqual({ REC: state, SND: state, TRN: state, MIG: other, IOS: other, CSO: other })
  })

  it('has its timeline in order', () => {
    const starts = pack.timeline.map(({ when }) => (typeof when === 'string' ? when : when.from!))
    expect(starts.every((start, index) => index === 0 || starts[index - 1]!.slice(0, 4) <= start.slice(0, 4))).toBe(
      true,
    )
  })

  it('tells the vote of 2018 as it was counted', () => {
    const check = pack.factChecks.find(({ id }) => id === 'who-refused-the-compact')!
    for (const language of LANGUAGES)
      for (const figure of ['19', '2018', '152', '5', '12', '24', '164', 'Marrakech', 'acclamation'])
        expect(say(check.finding, language)).toContain(figure)
  })
})
