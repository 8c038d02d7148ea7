import { describe, expect, it } from 'vitest'
import { roomScores, scoreSpread } from './room-scores'
import { expectRefusal } from './testing/refusal'

describe('room scores', () => {
  const tables = [[[1, 2], [3, 4]], [[3, 2], [9, 4]], [[8, 2], [3, 7]]] // prettier-ignore

  it('D-ROOM-SCORES-1: the median or mean of each score', () => {
    expect(roomScores(tables)).toEqual([[3, 2], [3, 4]]) // prettier-ignore
    expect(roomScores(tables, 'mean')).toEqual([[4, 2], [5, 5]]) // prettier-ignore
    expect(roomScores(tables, 'median', [1, 0, 0])).toEqual(tables[0])
    expectRefusal('wrong-shape', () => roomScores([]))
    expectRefusal('wrong-shape', () => roomScores([tables[0]!, [[1, 2, 3], [1, 2, 3]]])) // prettier-ignore
  })

  it('D-ROOM-SCORES-2: the range of the middle half', () => {
    expect(scoreSpread(tables)).toEqual([[3.5, 0], [3, 1.5]]) // prettier-ignore
  })
})
