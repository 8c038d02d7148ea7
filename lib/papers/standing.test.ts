import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newUlid } from '@/lib/ids'
import { sha256 } from './canonical'
import type { ClauseId } from './clause'
import { adopted, standingRulings, type Act, type Ruling } from './ruling'
import { standingOf, type StandingFacts } from './standing'

const clause = newUlid(1_800_000_000_000) as ClauseId
const other = newUlid(1_800_000_000_001) as ClauseId
const ruling = (act: Act, at: number, text = 'text', of = clause): Ruling => ({
  clause: of,
  act,
  hash: sha256(text),
  by: 'chair',
  at,
})
const facts = (part: Partial<StandingFacts> = {}): StandingFacts => ({
  hash: () => sha256('text'),
  isBracketed: false,
  ruling: null,
  silence: null,
  ...part,
})

describe('what stands of the rulings', () => {
  it('is the last about each clause, in whatever order they are read', () => {
    const all = [
      ruling('reopened', 3),
      ruling('agreed', 1),
      ruling('adopted', 2),
      ruling('agreed', 4),
      ruling('adopted', 1, 'x', other),
    ]
    expect([...standingRulings(all)].map(([id, { act, at }]) => [id, act, at])).toEqual([
      [other, 'adopted', 1],
      [clause, 'agreed', 4],
    ])
    expect([...adopted(all).keys()]).toEqual([other])
  })
})

describe('the standing of a clause', () => {
  it('goes from open to adopted', () => {
    const silence = { hash: sha256('text') }
    expect(standingOf(facts())).toEqual({ standing: 'open', changedSince: null })
    expect(standingOf(facts({ isBracketed: true }))).toEqual({ standing: 'bracketed', changedSince: null })
    expect(standingOf(facts({ silence }))).toEqual({ standing: 'silent', changedSince: null })
    expect(standingOf(facts({ ruling: ruling('agreed', 1) }))).toEqual({ standing: 'agreed', changedSince: null })
    expect(standingOf(facts({ ruling: ruling('adopted', 1) }))).toEqual({ standing: 'adopted', changedSince: null })
  })

  it('falls back when the text is another one, and says since when', () => {
    const hash = () => sha256('text, changed')
    const agreed = ruling('agreed', 1)
    expect(standingOf(facts({ hash, ruling: agreed }))).toEqual({ standing: 'open', changedSince: 'agreed' })
    expect(standingOf(facts({ hash, silence: agreed, isBracketed: true }))).toEqual({
      standing: 'bracketed',
      changedSince: 'silence',
    })
    // Put under silence anew, it is what everybody looks at now.
    expect(standingOf(facts({ hash, ruling: agreed, silence: { hash: hash() } }))).toEqual({
      standing: 'silent',
      changedSince: null,
    })
  })

  it('asks for no hash where nothing was decided', () => {
    const hash = () => expect.unreachable()
    expect(standingOf(facts({ hash })).standing).toBe('open')
    expect(standingOf(facts({ hash, ruling: ruling('adopted', 1) })).standing).toBe('adopted')
  })

  /** A life of one clause: what is written, put under silence, ruled on. */
  const life = fc.array(
    fc.oneof(
      fc.record({ do: fc.constant('write' as const), text: fc.constantFrom('a', 'b', '[a]') }),
      fc.record({ do: fc.constant('silence' as const) }),
      fc.record({ do: fc.constant('break' as const) }),
      fc.record({ do: fc.constant('rule' as const), act: fc.constantFrom<Act>('agreed', 'adopted', 'reopened') }),
    ),
    { maxLength: 20 },
  )

  it('holds only for the very text that was decided upon, until it is opened again', () => {
    fc.assert(
      fc.property(life, (acts) => {
        let text = 'a'
        let silence: { hash: string } | null = null
        const rulings: Ruling[] = []
        acts.forEach((one, at) => {
          if (one.do === 'write') text = one.text
          else if (one.do === 'silence') silence = { hash: sha256(text) }
          else if (one.do === 'break') silence = null
          else rulings.push(ruling(one.act, at, text))
          const last = rulings.at(-1)
          const now = sha256(text)
          const is = standingOf({
            hash: () => now,
            isBracketed: text.startsWith('['),
            ruling: standingRulings(rulings).get(clause) ?? null,
            silence,
          })
          expect(is.standing === 'adopted').toBe(last?.act === 'adopted')
          if (is.standing === 'agreed') expect(last).toMatchObject({ act: 'agreed', hash: now })
          if (is.standing === 'silent') expect(silence).toEqual({ hash: now })
          if (is.standing === 'open' || is.standing === 'bracketed') {
            expect(is.standing).toBe(text.startsWith('[') ? 'bracketed' : 'open')
            if (last?.act === 'agreed') expect(last.hash).not.toBe(now)
            expect(is.changedSince).toBe(silence ? 'silence' : last?.act === 'agreed' ? 'agreed' : null)
          } else expect(is.changedSince).toBeNull()
        })
      }),
    )
  })
})
