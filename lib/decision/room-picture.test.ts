import { describe, expect, it } from 'vitest'
import { exactAcceptability } from './acceptability'
import { roomPicture } from './room-picture'
import { expectRefusal } from './testing/refusal'
import { F, N, P, SCORES } from './testing/worked-example'
import { rankMap, valueMap } from './value-map'

const WEIGHTS = [
  [0.15, 0.05, 0.8],
  [0.25, 0.7, 0.05],
  [0.9, 0.05, 0.05],
]

describe('room picture', () => {
  it('D-ROOM-1: is made of the parts, on the room’s own scores', () => {
    const picture = roomPicture({ tables: [SCORES, SCORES], people: WEIGHTS })
    expect(picture.scores).toEqual(SCORES)
    expect(picture.map).toEqual(valueMap(SCORES))
    expect(picture.ranks).toEqual(rankMap(SCORES))
    expect(picture.acceptability).toEqual(exactAcceptability(SCORES))
    expect(picture.standings.winners).toEqual([[P], [N], [F]])
    expect(picture.scoreConsensus.flat().every((consensus) => consensus === 1)).toBe(true)
    expect(picture.groups).toEqual({ kind: 'too-few', needed: 7 })
  })

  it('D-ROOM-1: shows both means, whose winners differ in the worked example', () => {
    const { arithmetic, geometric } = roomPicture({ tables: [SCORES, SCORES], people: WEIGHTS })
    expect(arithmetic.winners).toEqual([P])
    expect(geometric.winners).toEqual([F])
  })

  it('D-ROOM-1: has no triangle for other than three aims, and no picture of nobody', () => {
    const scores = [[5, 1], [1, 5]] // prettier-ignore
    const picture = roomPicture({ tables: [scores], people: [[0.7, 0.3]] })
    expect(picture.map).toBeNull()
    expect(picture.standings.alone).toEqual([1, 0])
    expectRefusal('wrong-shape', () => roomPicture({ tables: [], people: WEIGHTS }))
    expectRefusal('wrong-shape', () => roomPicture({ tables: [SCORES], people: [] }))
    expectRefusal('wrong-shape', () => roomPicture({ tables: [SCORES], people: [[0.7, 0.3]] }))
  })
})
