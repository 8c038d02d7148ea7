import type * as Y from 'yjs'
import { z } from 'zod'
import type { BallotId, DelegationId, StepId } from '@/lib/ids'
import { ballotSchema, presenceSchema, voteSchema, type VoterId } from '@/lib/workshop/ballot'
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

const voterId = z.custom<VoterId>((id) => typeof id === 'string')

/** A voter as the roll was when the ballot opened. `vote` is told of a roll call alone, where it is given aloud. */
export const shownVoterSchema = z.object({
  id: voterId,
  presence: presenceSchema,
  weight: z.int().min(1),
  proxy: voterId.nullable(),
  vote: voteSchema.nullable(),
})
export type ShownVoter = z.infer<typeof shownVoterSchema>

const NO_ROLL: readonly ShownVoter[] = []

const NONE = 'none' // stands for those who have no delegation

/** How many have answered, by delegation; null: of those who have none. */
export type Answered = ReadonlyMap<DelegationId | null, number>

/** What readers cannot derive, and the server alone writes. */
export interface Tallies {
  readonly ballots: Collection<BallotId, ShownBallot>
  /** How many voters have voted; beside its ballot, so that a count does not rewrite the motion. */
  cast(ballot: BallotId): number
  setCast(ballot: BallotId, count: number): void
  /** Who may vote, in the order of the roll; beside its ballot for the same reason. */
  roll(ballot: BallotId): readonly ShownVoter[]
  setRoll(ballot: BallotId, roll: readonly ShownVoter[]): void
  /** How many have answered a step that is hidden; null where nobody may know. The same object until it changes. */
  answered(step: StepId): Answered | null
  setAnswered(step: StepId, counts: Answered): void
  /** The counts kept of steps that these are not among go. */
  keepAnswered(steps: ReadonlySet<StepId>): void
  watch(changed: () => void): () => void
}

export function tallies(map: Y.Map<unknown>): Tallies {
  const answered = collection<`answered:${StepId}`, Record<string, number>>(map, z.record(z.string(), z.int().min(0)))
  const shownCounts = new WeakMap<object, Answered>()
  // Kinds of record under keys that cannot meet; each view passes over the other's.
  const counts = collection<`cast:${BallotId}`, number>(map, z.int().min(0))
  const rolls = collection<`roll:${BallotId}`, ShownVoter[]>(map, z.array(shownVoterSchema))
  return {
    ballots: collection(map, shownBallotSchema),
    cast: (ballot) => counts.read().get(`cast:${ballot}`) ?? 0,
    setCast: (ballot, count) => counts.put(`cast:${ballot}`, count),
    roll: (ballot) => rolls.read().get(`roll:${ballot}`) ?? NO_ROLL,
    setRoll: (ballot, roll) => rolls.put(`roll:${ballot}`, [...roll]),
    answered(step) {
      const record = answered.read().get(`answered:${step}`)
      if (!record) return null
      let shown = shownCounts.get(record)
      if (!shown) shownCounts.set(record, (shown = countsOf(record)))
      return shown
    },
    setAnswered(step, byDelegation) {
      const entries = [...byDelegation].map(([id, count]) => [id ?? NONE, count] as const)
      answered.put(`answered:${step}`, Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))))
    },
    keepAnswered(steps) {
      for (const key of answered.read().keys())
        if (key.startsWith('answered:') && !steps.has(key.slice('answered:'.length) as StepId)) answered.delete(key)
    },
    watch: counts.watch,
  }
}

const countsOf = (record: Record<string, number>): Answered =>
  new Map(Object.entries(record).map(([id, count]) => [id === NONE ? null : (id as DelegationId), count]))
