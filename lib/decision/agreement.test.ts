import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreement } from './agreement'
import { distance } from './simplex'
import { standings } from './standings'
import { people, scores } from './testing/arbitraries'
import { expectRefusal } from './testing/refusal'
import { ROOM, SCORES } from './testing/worked-example'

describe('agreement despite disagreement', () => {
  it('D-AGREEMENT-1: of the pairs with a vision in common, those more than 20 points apart', () => {
    const found = agreement(ROOM, standings(SCORES, ROOM))
    // F: 1–5 (30 points). P: 3–4 (50), 3–5 (60), 4–5 (10).
    expect(found).toMatchObject({ pairs: 4, apart: 3, index: 0.75 })
    expect(found.byVision).toEqual([
      { people: 2, pairs: 1, apart: 1, index: 1 },
      { people: 1, pairs: 0, apart: 0, index: null },
      { people: 3, pairs: 3, apart: 2, index: expect.closeTo(2 / 3, 12) },
    ])
  })

  it('D-AGREEMENT-1: exactly 20 points is not more than 20 points', () => {
    const pair = [[0.4, 0.3, 0.3], [0.2, 0.3, 0.5]] // prettier-ignore
    expect(agreement(pair, standings([[2, 2, 2], [1, 1, 1]], pair)).apart).toBe(0) // prettier-ignore
    expectRefusal('wrong-shape', () => agreement(pair.slice(1), standings(SCORES, pair)))
  })

  it('D-AGREEMENT-1: equals counting pair by pair', () => {
    fc.assert(
      fc.property(scores({ min: 2, max: 4 }, 3), people(3), (table, room) => {
        const stand = standings(table, room)
        const pairs = room.flatMap((a, i) => room.slice(0, i).map((b, j) => ({ a, b, i, j })))
        const same = pairs.filter(({ i, j }) => stand.winners[i]!.some((vision) => stand.winners[j]!.includes(vision)))
        const apart = same.filter(({ a, b }) => distance(a, b) > 0.2 + 1e-9)
        expect(agreement(room, stand)).toMatchObject({ pairs: same.length, apart: apart.length })
      }),
    )
  })
})
