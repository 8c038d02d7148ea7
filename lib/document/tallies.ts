import type * as Y from 'yjs'
import { z } from 'zod'
import type { BallotId } from '@/lib/ids'
import { ballotSchema } from '@/lib/workshop/ballot'
import { outcomeSchema } from '@/lib/workshop/ballot-outcome'
import { collection, type Collection } from './collection'

const time = z.number()

/** A ballot as the room sees it. Times are milliseconds since 1970. */
export const shownBallotSchema = z.object({
  id: z.custom<BallotId>((id) => typeof id === 'string'),
  ballot: ballotSchema,
  /** How many may vote, in person or through another. */
  voters: z.int().min(0),
  openedAt: time,
  /** Null while one can vote. */
  closed: z.object({ at: time, outcome: outcomeSchema }).nullable(),
})
export type ShownBallot = z.infer<typeof shownBallotSchema>

/** What readers cannot derive, and the server alone writes. */
export interface Tallies {
  readonly ballots: Collection<BallotId, ShownBallot>
  /** How many voters have voted; beside its ballot, so that a count does not rewrite the motion. */
  cast(ballot: BallotId): number
  setCast(ballot: BallotId, count: number): void
  watch(changed: () => void): () => void
}

export function tallies(map: Y.Map<unknown>): Tallies {
  // Two kinds of record under keys that cannot meet; each view passes over the other's.
  const counts = collection<`cast:${BallotId}`, number>(map, z.int().min(0))
  return {
    ballots: collection(map, shownBallotSchema),
    cast: (ballot) => counts.read().get(`cast:${ballot}`) ?? 0,
    setCast: (ballot, count) => counts.put(`cast:${ballot}`, count),
    watch: counts.watch,
  }
}
