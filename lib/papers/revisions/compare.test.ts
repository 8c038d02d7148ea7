import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DelegationId } from '@/lib/ids'
import { compare } from './compare'
import { clauseId, clauseOf, EU, JPN, owned, paragraph, piece, snapshotOf } from './testing'

const eu = EU as DelegationId

describe('two revisions compared', () => {
  it('tells words apart inside a clause, and who wrote the new ones', () => {
    const before = snapshotOf(clauseOf(1, { text: 'Decides to meet yearly;' }))
    const after = snapshotOf(
      clauseOf(1, {
        text: 'Decides to meet twice yearly;',
        authors: [
          [16, null],
          [6, eu],
          [7, null],
        ],
      }),
    )
    expect(compare(before, after)).toEqual([
      {
        id: clauseId(1),
        kind: 'operative',
        depth: 0,
        was: 'OP1',
        is: 'OP1',
        change: 'changed',
        moved: false,
        words: [
          { kind: 'same', text: 'Decides to meet ', by: [] },
          { kind: 'inserted', text: 'twice ', by: [EU] },
          { kind: 'same', text: 'yearly;', by: [] },
        ],
      },
    ])
  })

  it('a move is a move, and another number is no change', () => {
    const [a, b, c] = [1, 2, 3].map((n) => clauseOf(n, { text: `Paragraph ${n}` })) as [never, never, never]
    const told = compare(snapshotOf(a, b, c), snapshotOf(c, a, b))
    expect(told.map(({ was, is, change, moved }) => [was, is, change, moved])).toEqual([
      ['OP3', 'OP1', 'same', true],
      ['OP1', 'OP2', 'same', false],
      ['OP2', 'OP3', 'same', false],
    ])
  })

  it('what is gone stands where it stood', () => {
    const [a, b, c, d] = [1, 2, 3, 4].map((n) => clauseOf(n, { text: `Paragraph ${n}` })) as [
      never,
      never,
      never,
      never,
    ]
    const told = compare(snapshotOf(a, b, c), snapshotOf(d, b))
    expect(told.map(({ id, change }) => [id, change])).toEqual([
      [clauseId(1), 'removed'],
      [clauseId(4), 'added'],
      [clauseId(2), 'same'],
      [clauseId(3), 'removed'],
    ])
  })

  it('brackets, rival texts and accepted amendments name their delegations', () => {
    const before = snapshotOf(clauseOf(1, { text: 'Decides to meet;' }))
    const after = snapshotOf(
      clauseOf(1, {
        body: [paragraph(piece('Decides '), piece('to meet', owned('bracket', 'B', JPN)), piece(';'))],
        alternatives: [{ number: 1, by: [EU, JPN], body: [paragraph(piece('Declines;'))] }],
      }),
    )
    const news = compare(before, after)[0]!.words.filter(({ kind }) => kind !== 'same')
    expect(news.find(({ text }) => text.startsWith('[JPN'))?.by).toEqual([JPN])
    expect(news.find(({ text }) => text.includes('Declines'))?.by).toEqual([EU, JPN])
    const amended = [
      { clause: clauseId(1), by: [JPN], at: before.at },
      { clause: clauseId(1), by: [EU], at: before.at + 1 },
    ]
    const changed = { ...snapshotOf(clauseOf(1, { text: 'Decides to convene;' })), accepted: amended }
    const told = compare(before, changed)[0]!.words
    expect(told.map(({ kind, by }) => [kind, by])).toEqual([
      ['same', []],
      ['deleted', [EU]],
      ['inserted', [EU]],
      ['same', []],
    ])
  })

  it('gives both texts back, and with itself nothing', () => {
    const clause = fc.record({
      n: fc.nat(9),
      words: fc.array(fc.constantFrom('the ', 'parties ', 'meet '), { maxLength: 5 }),
    })
    const paper = fc
      .uniqueArray(clause, { selector: ({ n }) => n, maxLength: 8 })
      .map((all) => snapshotOf(...all.map(({ n, words }) => clauseOf(n, { text: words.join('') }))))
    fc.assert(
      fc.property(paper, paper, (before, after) => {
        const told = compare(before, after)
        expect(told.filter(({ change }) => change !== 'removed').map(({ id }) => id)).toEqual(
          after.clauses.map(({ id }) => id),
        )
        expect(told).toHaveLength(new Set([...before.clauses, ...after.clauses].map(({ id }) => id)).size)
        expect(compare(before, before).every(({ change, moved }) => change === 'same' && !moved)).toBe(true)
      }),
    )
  })
})
