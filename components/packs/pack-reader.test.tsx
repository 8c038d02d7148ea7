import { migrationPack } from '@/lib/packs/migration/migration'
import type { Pack } from '@/lib/packs/pack'
import { PACK_REASONS } from '@/lib/packs/pack-errors'
import { say } from '@/lib/packs/text'
import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import en from './messages.en.json'
import fr from './messages.fr.json'
import { PackReader } from './pack-reader'

const catalogues: Record<string, typeof en> = { en, fr }

/** The page as HTML; a missing or broken message is an error. */
function page(pack: Pack, language: string): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale={language}
      messages={{ pack: catalogues[language] ?? en }}
      timeZone="UTC"
      onError={(error) => {
        throw error
      }}
    >
      <PackReader pack={pack} language={language} />
    </NextIntlClientProvider>,
  )
}

/** What a reader sees: no tags, entities resolved. */
const visible = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')

describe('PackReader', () => {
  it.each(['en', 'fr'])('shows every record of the built-in pack in %s, with its source', (language) => {
    const html = page(migrationPack, language)
    const text = visible(html)
    const { aims, visions, issueAreas, functions, institutions, actors, disagreements, factChecks, glossary } =
      migrationPack
    const said = [
      ...aims.flatMap((aim) => [aim.meaning, aim.whose, aim.worst.short, aim.best.long]),
      ...visions.flatMap((vision) => [vision.caseFor.text, vision.caseFor.whose, vision.caseAgainst.text]),
      ...issueAreas.map((area) => area.reason),
      ...functions.map((each) => each.gap.text),
      ...institutions.flatMap((each) => each.does.map(({ text: does }) => does)),
      ...actors.flatMap((actor) => actor.interests.map(({ text: interest }) => interest)),
      ...disagreements.flatMap((each) => [each.question, ...each.positions.map(({ text: position }) => position)]),
      ...factChecks.flatMap((check) => [check.claim.text, check.finding]),
      ...migrationPack.topics.flatMap((topic) => topic.points.map((point) => point.text)),
      ...[...migrationPack.constraints, ...migrationPack.preconditions, ...migrationPack.instruments].map(
        (idea) => idea.text,
      ),
      ...migrationPack.timeline.map((event) => event.text),
      ...glossary.map((term) => term.plain),
      ...migrationPack.sources.map((source) => source.note),
    ]
    expect(said.map((each) => say(each, language)).filter((each) => !text.includes(each))).toEqual([])
    for (const source of migrationPack.sources) {
      expect(html).toContain(`id="source-${source.id}"`)
      expect(html).toContain(`href="#source-${source.id}"`)
    }
  })

  it('says when each source was written, and as of when', () => {
    const text = visible(page(migrationPack, 'en'))
    expect(text).toContain('Policy brief (2006–2013), part 3')
    expect(text).toContain('Essay (2022 or later), section on the Global Compact')
    expect(text).toContain('Essay, written 2022 or later')
    expect(text).toContain('; as of 2016')
    expect(visible(page(migrationPack, 'fr'))).toContain('19 décembre 2018')
  })

  it('has one h1, no skipped heading and no id twice', () => {
    const html = page(migrationPack, 'en')
    const levels = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.every((level, place) => place === 0 || level - levels[place - 1]! <= 1)).toBe(true)
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(ids.length).toBe(new Set(ids).size)
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1])
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  })

  it('leaves out parts a loaded pack does not have, and tags text in another language', () => {
    const small: Pack = {
      ...migrationPack,
      title: { en: 'Fish' },
      institutions: [],
      topics: [],
      disagreements: [],
      glossary: [],
    }
    const html = page(small, 'fr')
    expect(html).toContain('<span lang="en">Fish</span>')
    for (const id of ['institutions', 'topics', 'disagreements', 'glossary']) expect(html).not.toContain(`id="${id}"`)
  })

  it('escapes what a loaded pack says', () => {
    const html = page({ ...migrationPack, summary: '<script>alert(1)</script>' }, 'en')
    expect(html).not.toContain('<script>')
  })
})

describe('catalogues', () => {
  it('say every reason for which a pack can be refused, in both languages, with the same values', () => {
    const values = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
    for (const catalogue of [en, fr]) {
      expect(Object.keys(catalogue.errors).toSorted()).toEqual(Object.keys(PACK_REASONS).toSorted())
      for (const [code, sentence] of Object.entries(catalogue.errors))
        expect([code, values(sentence)]).toEqual([code, values(PACK_REASONS[code as keyof typeof PACK_REASONS])])
    }
  })
})
