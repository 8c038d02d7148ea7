import { z } from 'zod'
import type { VoterId } from './ballot'
import { voteSchema } from './ballot'

const count = z.int().min(0)
const voter = z.custom<VoterId>((value) => typeof value === 'string')

const decisionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('no-quorum'), missing: count }),
  z.object({ kind: z.literal('adopted') }),
  z.object({ kind: z.literal('rejected'), missing: count }),
])

/** What a ballot came to, as everyone may know it. Counts are by weight. */
export const outcomeSchema = z.discriminatedUnion('kind', [
  /** Too few secret votes to tell without telling whose they were. */
  z.object({ kind: z.literal('withheld'), cast: count }),
  z.object({
    kind: z.literal('motion'),
    tally: z.object({ yes: count, no: count, abstain: count, present: count }),
    decision: decisionSchema,
    /** Of a roll call: who voted how, in the order of the roll. */
    votes: z.array(z.object({ voter, vote: voteSchema })).nullable(),
  }),
  z.object({
    kind: z.literal('ranking'),
    cast: count,
    /** Voters missing for the quorum; 0 where it was met. */
    missing: count,
    /** By option; empty without votes. */
    borda: z.array(z.number()),
    /** Row beats column. */
    pairwise: z.array(z.array(z.number())),
    /** Null without votes. */
    condorcet: z
      .discriminatedUnion('kind', [
        z.object({ kind: z.literal('winner'), option: count }),
        z.object({ kind: z.literal('smith-set'), options: z.array(count) }),
      ])
      .nullable(),
  }),
])
export type Outcome = z.infer<typeof outcomeSchema>
