import { z } from 'zod'
import type { DelegationId, ParticipantId, StepId } from '@/lib/ids'
import { id } from './id-schema'
import { line } from './name'

/** Whoever has a vote: a delegation or a person, as the ballot says. */
export type VoterId = DelegationId | ParticipantId

/** A secret ballot's result is told only of so many votes. */
export const LEAST_SECRET_VOTES = 5

export const voteSchema = z.enum(['yes', 'no', 'abstain'])
export const presenceSchema = z.enum(['absent', 'present', 'present-and-voting'])
export const majoritySchema = z.enum(['simple', 'two-thirds'])

const common = {
  /** What is put to the vote, word for word. */
  motion: z.string().trim().min(1).max(2000),
  per: z.enum(['delegation', 'person']),
  /** How many voters must be present; by number, not by weight. */
  quorum: z.int().min(0).max(10_000).default(0),
  /** The step of the agenda in which it is put to the vote; null for none. */
  step: id<StepId>().nullable().default(null),
}

/**
 * A motion put to the vote, or options put in order. What was voted is told of a roll call by voter, of a show of
 * hands and a ranking in numbers only; of a secret ballot nobody knows it, not the server either.
 */
export const ballotSchema = z.discriminatedUnion('method', [
  z.strictObject({ method: z.enum(['show-of-hands', 'roll-call', 'secret']), majority: majoritySchema, ...common }),
  z.strictObject({
    method: z.enum(['ranking', 'secret-ranking']),
    options: z.array(line(200)).min(2).max(12),
    ...common,
  }),
])
export type Ballot = z.output<typeof ballotSchema>
export type RankingBallot = Extract<Ballot, { options: unknown }>
export type BallotDraft = z.input<typeof ballotSchema>

/** Whether options are put in order, and not a motion to the vote. */
export const ranks = (ballot: Ballot): ballot is RankingBallot => 'options' in ballot

/** Whether nobody may know what a voter voted. */
export const isSecret = ({ method }: Pick<Ballot, 'method'>): boolean =>
  method === 'secret' || method === 'secret-ranking'

/** What one voter says: a vote on the motion; or the options from best to worst by number, those that tie sharing a place. */
export const choiceSchema = z.union([
  voteSchema,
  z
    .array(z.array(z.int().min(0).max(11)).min(1).max(12))
    .min(1)
    .max(12),
])
export type Choice = z.infer<typeof choiceSchema>

const voter = id<VoterId>()

/** The chair's roll: who is there (all, unless said), whose vote weighs more than one, who votes for whom who is away. */
export const rollSchema = z.strictObject({
  presence: z.record(voter, presenceSchema).default({}),
  weights: z.record(voter, z.int().min(1).max(1000)).default({}),
  /** Who is represented, and by which other voter. */
  proxies: z.record(voter, voter).default({}),
})
export type RollDraft = z.input<typeof rollSchema>

/** A voter as the roll was when the ballot opened. Who has a proxy is there through it. */
export interface Voter {
  readonly id: VoterId
  readonly presence: z.infer<typeof presenceSchema>
  readonly weight: number
  readonly proxy: VoterId | null
}

/** Whether a voter counts for the quorum and may vote, in person or through another. */
export const isThere = (voter: Voter): boolean => voter.presence !== 'absent' || voter.proxy !== null
