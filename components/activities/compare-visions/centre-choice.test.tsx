import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { CompareAnswer } from '@/lib/activities/compare-visions/answer'
import { compareVisions } from '@/lib/activities/compare-visions/compare-visions'
import { shownVisions, type Centre, type CompareSettings } from '@/lib/activities/compare-visions/settings'
import { migrationPack } from '@/lib/packs/migration/migration'
import { CentreChoice } from './centre-choice'
import en from './messages.en.json'
import fr from './messages.fr.json'
import { settingsShown } from './settings-shown'

const saved = compareVisions.begin(migrationPack)

/** Somebody who gives every vision the same score on every aim. */
const flat = (score: number): CompareAnswer => ({
  choice: null,
  scores: Object.fromEntries(
    shownVisions(saved).map(({ id }) => [id, Object.fromEntries(saved.aims.map((aim) => [aim.id, score]))]),
  ),
})
const answers = new Map([0, 0, 1, 4, 10].map((score, person) => [`p${person}`, flat(score)]))
const roomScore = (settings: CompareSettings) =>
  compareVisions.summary({ settings, answers, delegationOf: () => null, expected: new Set() }).room!.scores[0]![0]

describe('the room’s scores, by median or mean', () => {
  it('is the facilitator’s setting until a reader asks for the other', () => {
    expect(settingsShown(saved, null)).toBe(saved)
    expect(settingsShown(saved, 'median')).toBe(saved)
    expect(roomScore(saved)).toBe(1)
    expect(roomScore(settingsShown(saved, 'mean'))).toBe(3)
    expect(saved.centre).toBe('median')
    const byMean = { ...saved, centre: 'mean' as const }
    expect(roomScore(settingsShown(byMean, null))).toBe(3)
    expect(roomScore(settingsShown(byMean, 'median'))).toBe(1)
  })

  const text = (language: 'en' | 'fr', centre: Centre, voices: CompareSettings['voices'] = 'people') =>
    renderToStaticMarkup(
      <NextIntlClientProvider
        locale={language}
        messages={{ activities: { 'compare-visions': language === 'en' ? en : fr } }}
        timeZone="UTC"
        onError={(error) => {
          throw error
        }}
      >
        <CentreChoice shown={{ centre, voices }} saved="median" scored={5} onChoose={() => {}} />
      </NextIntlClientProvider>,
    )

  it('says which is shown, how people are counted, and that it is this reader’s picture only', () => {
    expect(text('en', 'median')).toContain('The median of 5 people, each counting alike.</p>')
    expect(text('en', 'mean')).toContain(
      'The mean of 5 people, each counting alike. On your screen only; the facilitator’s setting is the median.',
    )
    expect(text('en', 'mean', 'delegations')).toContain('The mean of 5 people, each delegation counting alike.')
    expect(text('fr', 'median')).toContain('La médiane de 5 personnes, chacune comptant autant.</p>')
    expect(text('fr', 'mean')).toContain('le réglage de l’animation est la médiane.')
    expect(text('en', 'mean')).toMatch(/value="mean"[^>]*checked|checked[^>]*value="mean"/)
  })
})
