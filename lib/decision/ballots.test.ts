import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { borda, condorcet, copeland, pairwiseTable, type PairwiseTable } from './ballots'
import { rankByValue, type Ranking } from './ranking'
import { expectRefusal } from './testing/refusal'

const strict = (...order: number[]): Ranking => order.map((option) => [option])
const repeat = <T>(times: number, value: T): T[] => Array.from({ length: times }, () => value)

/** Smith sets by trying every set of options: the smallest whose members beat all outside it. */
function smithByHand(table: PairwiseTable): number[] {
  const options = [...table.keys()]
  const sets = Array.from({ length: 2 ** options.length - 1 }, (_, i) => options.filter((o) => (i + 1) & (1 << o)))
  const dominating = sets.filter((set) =>
    set.every((a) => options.every((b) => set.includes(b) || table[a]![b]! > table[b]![a]!)),
  )
  return dominating.reduce((best, set) => (set.length < best.length ? set : best))
}

const ballots = fc
  .array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 9 })
  .map((rows) => rows.map(rankByValue))

describe('ballots', () => {
  // Tennessee’s capital: Memphis, Nashville, Chattanooga, Knoxville.
  const capital = [
    ...repeat(42, strict(0, 1, 2, 3)),
    ...repeat(26, strict(1, 2, 3, 0)),
    ...repeat(15, strict(2, 3, 1, 0)),
    ...repeat(17, strict(3, 2, 1, 0)),
  ]

  it('D-BALLOTS-1, D-BALLOTS-2, D-BALLOTS-3, D-BALLOTS-4: a textbook election', () => {
    const table = pairwiseTable(capital)
    expect(table[1]).toEqual([58, 0, 68, 68])
    expect(borda(capital)).toEqual([126, 194, 173, 107])
    expect(copeland(table)).toEqual([0, 3, 2, 1])
    expect(condorcet(table)).toEqual({ kind: 'winner', option: 1 })
  })

  it('D-BALLOTS-4: a circle is reported whole', () => {
    const circle = [strict(0, 1, 2, 3), strict(1, 2, 0, 3), strict(2, 0, 1, 3)]
    expect(condorcet(pairwiseTable(circle))).toEqual({ kind: 'smith-set', options: [0, 1, 2] })
    expect(condorcet(pairwiseTable([[[0, 1]]]))).toEqual({ kind: 'smith-set', options: [0, 1] })
  })

  it('D-BALLOTS-4: the Smith set is the smallest that beats all outside it', () => {
    fc.assert(
      fc.property(ballots, (cast) => {
        const table = pairwiseTable(cast)
        const found = condorcet(table)
        expect(found.kind === 'winner' ? [found.option] : found.options).toEqual(smithByHand(table))
      }),
    )
  })

  it('D-BALLOTS-2: Borda is what one beats and half of what one ties, over all ballots', () => {
    fc.assert(
      fc.property(ballots, (cast) => {
        const table = pairwiseTable(cast)
        const points = table.map((row, a) =>
          row.reduce((sum, wins, b) => (a === b ? sum : sum + (wins + cast.length - table[b]![a]!) / 2), 0),
        )
        expect(borda(cast)).toEqual(points.map((value) => expect.closeTo(value, 9)))
      }),
    )
  })

  it('D-BALLOTS-1: a voice of two is two ballots, a voice of none is none', () => {
    const cast = [strict(0, 1, 2), strict(2, 1, 0), strict(1, 0, 2)]
    expect(pairwiseTable(cast, [2, 1, 0])).toEqual(pairwiseTable([cast[0]!, cast[0]!, cast[1]!]))
    expect(borda(cast, [2, 1, 0])).toEqual(borda([cast[0]!, cast[0]!, cast[1]!]))
  })

  it('D-BALLOTS-1: refuses ballots that do not rank the same options once each', () => {
    expectRefusal('wrong-shape', () => borda([]))
    expectRefusal('wrong-shape', () => borda([[]]))
    expectRefusal('wrong-shape', () => borda([strict(0, 1), strict(0, 1, 2)]))
    expectRefusal('wrong-shape', () => borda([strict(0, 0)]))
    expectRefusal('wrong-shape', () => borda([strict(0, 1)], [1, 1]))
    expectRefusal('out-of-range', () => borda([strict(0, 1)], [-1]))
  })
})
