import { requireRange } from './check'
import type { Weights } from './simplex'

/** A source of numbers evenly spread over [0, 1). The core takes one wherever it needs chance, and has none itself. */
export type Random = () => number

/**
 * A source that repeats itself exactly for the same whole number `seed`: xoshiro128** (Blackman & Vigna 2018), its
 * state filled by a Weyl sequence through an avalanche of the bits (D-RANDOM-1). Not for secrets.
 */
export function seeded(seed: number): Random {
  requireRange(Number.isSafeInteger(seed), `a seed is a whole number, not ${seed}`)
  const state = new Uint32Array(4)
  let weyl = seed % 2 ** 32
  for (let word = 0; word < 4; word++) state[word] = avalanche((weyl += 0x9e3779b9))
  return () => {
    const result = Math.imul(rotate(Math.imul(state[1]!, 5), 7), 9) >>> 0
    const carried = state[1]! << 9
    state[2]! ^= state[0]!
    state[3]! ^= state[1]!
    state[1]! ^= state[2]!
    state[0]! ^= state[3]!
    state[2]! ^= carried
    state[3] = rotate(state[3]!, 11)
    return result / 2 ** 32
  }
}

/** Weights drawn evenly from the whole simplex, Dirichlet(1, …, 1): exponential parts, then closure (D-RANDOM-2). */
export function drawWeights(random: Random, aims: number): Weights {
  const parts = Array.from({ length: aims }, () => -Math.log(1 - random()))
  const sum = parts.reduce((total, part) => total + part, 0)
  return sum > 0 ? parts.map((part) => part / sum) : drawWeights(random, aims)
}

/** A number from the triangular distribution with this support and mode; `best` itself where the range is a point. */
export function drawTriangular(random: Random, low: number, best: number, high: number): number {
  if (low === high) return best
  const chance = random()
  const rising = (best - low) / (high - low)
  return chance < rising
    ? low + Math.sqrt(chance * (high - low) * (best - low))
    : high - Math.sqrt((1 - chance) * (high - low) * (high - best))
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by))
}

function avalanche(word: number): number {
  let mixed = word | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
