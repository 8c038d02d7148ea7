import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newId, newUlid, type DelegationId } from '@/lib/ids'
import { agreementOf, blocksOf, type ClauseAt, type Positions } from './blocks'
import { sha256 } from './canonical'
import type { ClauseId } from './clause'
import { stanceKey, type Stance } from './stance'
import { STANDINGS } from './standing'

const [north, south] = [newId<DelegationId>(), newId<DelegationId>()]
const clauseId = () => newUlid(1_800_000_000_000) as ClauseId
const clause = (part: Partial<ClauseAt> = {}): ClauseAt => ({
  id: clauseId(),
  kind: 'operative',
  words: 10,
  standing: { standing: 'open', changedSince: null },
  brackets: [],
  suggestions: [],
  ...part,
})
const bracket = (by: string, id = newUlid(0)) => ({ type: 'bracket' as const, id, by })
const none: Positions = { amendments: new Map(), stances: new Map() }
const stance = (clause: ClauseId, delegation: DelegationId, stance: Stance['stance']): [string, Stance] => [
  stanceKey(delegation, clause),
  { clause, delegation, stance, why: 'w', hash: sha256(''), at: 1 },
]

describe('what blocks agreement', () => {
  it('names each thing and whose it is; who can live with it blocks nothing', () => {
    const one = clause({
      brackets: [bracket(north), bracket(south)],
      suggestions: [
        { type: 'inserted', id: 'a', by: south },
        { type: 'deleted', id: 'b', by: south },
      ],
      standing: { standing: 'bracketed', changedSince: 'agreed' },
    })
    const stances = new Map([stance(one.id, north, 'live'), stance(one.id, south, 'object')])
    expect(blocksOf(one, { ...none, stances })).toEqual([
      { kind: 'bracket', by: north },
      { kind: 'bracket', by: south },
      { kind: 'suggestion', by: south },
      { kind: 'objection', by: south },
      { kind: 'changed', by: null },
    ])
    expect(blocksOf({ ...one, standing: { standing: 'adopted', changedSince: null } }, { ...none, stances })).toEqual(
      [],
    )
  })

  it('shows what is nearest to agreement first, what each delegation holds, and the share of words agreed', () => {
    const far = clause({ brackets: [bracket(north), bracket(south)] })
    const near = clause({ standing: { standing: 'silent', changedSince: null } })
    const plain = clause()
    const done = clause({ words: 30, standing: { standing: 'agreed', changedSince: null } })
    const title = clause({ kind: 'title', words: 5 })
    const empty = clause({ words: 0 })
    const found = agreementOf([title, far, done, near, plain, empty], none)
    expect(found).toMatchObject({ agreed: 30, words: 60 })
    expect(found.open.map(({ id }) => id)).toEqual([plain.id, near.id, far.id])
    expect(found.delegations.map(({ delegation, blocks }) => [delegation, blocks.length]).sort()).toEqual(
      [
        [north, 1],
        [south, 1],
      ].sort(),
    )
  })

  it('leaves nothing out: every clause is agreed, empty, or among what is open', () => {
    const clauses = fc.array(
      fc.record({
        words: fc.nat(9),
        standing: fc.constantFrom(...STANDINGS),
        brackets: fc.array(fc.constantFrom(north, south), { maxLength: 3 }),
      }),
    )
    fc.assert(
      fc.property(clauses, (made) => {
        const all = made.map(({ words, standing, brackets }) =>
          clause({ words, standing: { standing, changedSince: null }, brackets: brackets.map((by) => bracket(by)) }),
        )
        const { open, agreed, words } = agreementOf(all, none)
        const shown = new Set(open.map(({ id }) => id))
        for (const one of all) {
          const isAgreed = one.standing.standing === 'agreed' || one.standing.standing === 'adopted'
          if (one.words > 0 && !isAgreed) expect(shown).toContain(one.id)
        }
        expect(agreed).toBeLessThanOrEqual(words)
        const blocks = open.map((one) => one.blocks.length)
        expect(blocks).toEqual(blocks.toSorted((a, b) => a - b))
      }),
    )
  })
})
