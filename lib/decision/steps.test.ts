import { describe, expect, it } from 'vitest'
import { agreement, agreementSteps } from './agreement'
import { drawWeights, seeded } from './random'
import { sampledAcceptability, samplingSteps } from './sampled-acceptability'
import { standings } from './standings'
import { finish, type Steps } from './steps'
import { tornado, tornadoSteps } from './tornado'

const SCORES = [
  [9, 3, 4],
  [3, 8, 6],
  [6, 6, 7],
]

/** How many steps there are, and what they end with. */
function counted<Result>(steps: Steps<Result>): { steps: number; result: Result } {
  for (let count = 0; ; count++) {
    const { done, value } = steps.next()
    if (done) return { steps: count, result: value }
  }
}

describe('work in steps', () => {
  const random = seeded(3)
  const people = Array.from({ length: 500 }, () => drawWeights(random, 3))

  it('comes to the same as all at once, and is in many steps for many people or draws', () => {
    const ranges = SCORES.map((row) => row.map((best) => ({ low: best - 1, best, high: best + 1 })))
    const sampling = counted(samplingSteps(ranges, { random: seeded(1), draws: 2_000 }))
    expect(sampling.result).toEqual(sampledAcceptability(ranges, { random: seeded(1), draws: 2_000 }))
    expect(sampling.steps).toBeGreaterThan(20)
    const changes = counted(tornadoSteps(SCORES, people))
    expect(changes.result).toEqual(tornado(SCORES, people))
    expect(changes.steps).toBeGreaterThan(10)
    const stand = standings(SCORES, people)
    const pairs = counted(agreementSteps(people, stand))
    expect(pairs.result).toEqual(agreement(people, stand))
    expect(pairs.steps).toBeGreaterThan(20)
    expect(finish(agreementSteps(people, stand))).toEqual(pairs.result)
  })
})
