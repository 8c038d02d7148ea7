import { describe, expect, it } from 'vitest'
import { standings } from './standings'
import { F, N, P, ROOM, SCORES } from './testing/worked-example'

describe('standings', () => {
  it('D-STANDINGS-1: everyone is counted once, ties apart', () => {
    const room = standings(SCORES, ROOM)
    expect(room.winners).toEqual([[F], [N], [P], [P], [F, P]])
    expect(room.alone).toEqual([1, 1, 2])
    expect(room.tied).toBe(1)
  })
})
