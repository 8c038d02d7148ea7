import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Ballot } from '@/lib/workshop/ballot'
import type { Outcome } from '@/lib/workshop/ballot-outcome'
import { decide } from '@/lib/decision'
import english from './messages.en.json'
import french from './messages.fr.json'
import { useOutcomeWords } from './wording'

const motion = (majority: 'simple' | 'two-thirds', quorum = 0): Ballot => ({
  method: 'roll-call',
  motion: 'That we meet again.',
  majority,
  per: 'delegation',
  quorum,
  step: null,
})
const ranking: Ballot = {
  method: 'ranking',
  motion: 'Where?',
  options: ['Geneva', 'Nairobi', 'Quito'],
  per: 'delegation',
  quorum: 0,
  step: null,
}
const counted = (yes: number, no: number, abstain: number, majority: 'simple' | 'two-thirds', silent = 0): Outcome => {
  const tally = { yes, no, abstain, present: yes + no + abstain + silent }
  return { kind: 'motion', tally, decision: decide(tally, majority), votes: null }
}

function Said({ ballot, outcome }: { ballot: Ballot; outcome: Outcome }) {
  const { sentenceOf, besideOf } = useOutcomeWords()
  return [sentenceOf(ballot, outcome), ...besideOf(ballot, outcome)].join(' | ')
}

const words = (ballot: Ballot, outcome: Outcome, language: 'en' | 'fr' = 'en') =>
  renderToStaticMarkup(
    <NextIntlClientProvider
      locale={language}
      messages={{ activities: { ballot: language === 'en' ? english : french } }}
      timeZone="UTC"
    >
      <Said ballot={ballot} outcome={outcome} />
    </NextIntlClientProvider>,
  ).replaceAll('&#x27;', "'")

describe('what a ballot came to, in words', () => {
  it('is said by the rule it was held under', () => {
    expect(words(motion('two-thirds'), counted(12, 3, 4, 'two-thirds'))).toBe(
      'Adopted by 12 votes to 3, with 4 abstentions; two-thirds of 15 present and voting are 10.',
    )
    expect(words(motion('simple'), counted(1, 0, 0, 'simple', 2))).toBe(
      'Adopted by 1 vote to 0, with no abstentions; the majority of 1 present and voting is 1. | 2 votes of those present were not cast.',
    )
    expect(words(motion('two-thirds'), counted(5, 3, 1, 'two-thirds'))).toBe(
      'Not adopted: 5 votes to 3, with 1 abstention; two-thirds of 8 present and voting are 6. | One more yes instead of a no was missing.',
    )
    expect(words(motion('two-thirds'), counted(12, 3, 4, 'two-thirds'), 'fr')).toBe(
      'Adopté par 12 voix contre 3, avec 4 abstentions ; les deux tiers de 15 présents et votants font 10.',
    )
  })

  it('names a missing quorum, and that nobody decided', () => {
    const outcome: Outcome = {
      kind: 'motion',
      tally: { yes: 3, no: 1, abstain: 0, present: 4 },
      decision: { kind: 'no-quorum', missing: 2 },
      votes: null,
    }
    expect(words(motion('simple', 6), outcome)).toBe(
      'No decision: 4 were there, and the quorum is 6. Votes cast: 3 yes, 1 no, 0 abstaining.',
    )
    expect(words(motion('simple'), counted(0, 0, 2, 'simple'))).toContain('nobody voted yes or no, with 2 abstentions.')
  })

  it('tells of few secret votes only how many there were', () => {
    expect(words({ ...motion('simple'), method: 'secret' } as Ballot, { kind: 'withheld', cast: 4 })).toMatch(
      /^Closed with 4 votes; no result is told\. \| Fewer than five secret votes/,
    )
  })

  it('names the option that beats every other, or those undecided among themselves, and the points', () => {
    const outcome: Outcome = { kind: 'ranking', cast: 3, missing: 0, borda: [4, 4, 1], pairwise: [], condorcet: null }
    expect(words(ranking, { ...outcome, condorcet: { kind: 'winner', option: 1 } })).toBe(
      '“Nairobi” beats every other option, two by two (3 votes). | Most points: “Geneva”, “Nairobi” with 4 each. | Points by Borda: from 2 for a first place down to 0 for the last.',
    )
    expect(words(ranking, { ...outcome, condorcet: { kind: 'smith-set', options: [0, 1] } })).toContain(
      'No option beats every other; undecided among themselves are “Geneva”, “Nairobi” (3 votes).',
    )
    expect(words(ranking, outcome)).toContain('No decision: nobody voted.')
  })
})
