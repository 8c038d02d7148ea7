import {
  drawTriangular,
  drawWeights,
  seeded,
  type Random,
  type RoomAnswers,
  type Scores,
  type Weights,
} from '@/lib/decision'

/** Where the opinions of a room lie: leanings that its people share, and one profile of scores per vision. */
const LEANINGS: readonly Weights[] = [
  [0.6, 0.2, 0.2],
  [0.2, 0.6, 0.2],
  [0.25, 0.25, 0.5],
]
const PROFILES: Scores = [
  [9, 3, 4],
  [3, 8, 6],
  [6, 6, 7],
  [4, 7, 5],
]

/** A room of `size` people who lean three ways and score four visions on three aims; the same for the same seed. */
export function benchRoom(size: number, seed: number): RoomAnswers {
  const random = seeded(seed)
  const everyone = Array.from({ length: size }, (_, person) => person)
  return {
    people: everyone.map((person) => leaning(random, LEANINGS[person % LEANINGS.length]!)),
    tables: everyone.map(() =>
      PROFILES.map((row) => row.map((score) => Math.round(drawTriangular(random, 0, score, 10)))),
    ),
  }
}

function leaning(random: Random, towards: Weights): Weights {
  const own = drawWeights(random, towards.length)
  return towards.map((weight, aim) => 0.75 * weight + 0.25 * own[aim]!)
}
