import { requireRange } from './check'
import { requirePeople, type Weights } from './simplex'
import { finish, type Steps } from './steps'
import { requireScores, winners, type Scores } from './value'

/** What changing one score does: the people, by number, whose winners are then not the same. */
export interface ScoreChange {
  readonly vision: number
  readonly aim: number
  readonly change: number
  readonly people: readonly number[]
}

/** How far one score is moved, and the ends of the scale it stays within. */
export interface TornadoOptions {
  readonly step?: number
  readonly lowest?: number
  readonly highest?: number
}

/**
 * Whose winner changes if one score changes by one: every score once down and once up where the scale allows, the
 * changes that move most people first (D-TORNADO-1). Errors: as `requireScores` and `requirePeople`; `out-of-range`
 * for a step that is not positive.
 */
export const tornado = (scores: Scores, people: readonly Weights[], options?: TornadoOptions): readonly ScoreChange[] =>
  finish(tornadoSteps(scores, people, options))

/** The same, a step for each score and direction. */
export function* tornadoSteps(
  scores: Scores,
  people: readonly Weights[],
  { step = 1, lowest = 0, highest = 10 }: TornadoOptions = {},
): Steps<readonly ScoreChange[]> {
  requireScores(scores)
  requirePeople(people)
  requireRange(step > 0, `a step of ${step}`)
  const before = people.map((weights) => winners(scores, weights).join())
  const changes: ScoreChange[] = []
  for (const [vision, row] of scores.entries()) {
    for (const [aim, score] of row.entries()) {
      for (const change of [-step, step]) {
        if (score + change < lowest || score + change > highest) continue
        const changed = scores.map((other, v) => (v === vision ? other.with(aim, score + change) : other))
        const moved = people.flatMap((weights, i) => (winners(changed, weights).join() === before[i] ? [] : [i]))
        changes.push({ vision, aim, change, people: moved })
        yield
      }
    }
  }
  return changes.sort((a, b) => b.people.length - a.people.length)
}
