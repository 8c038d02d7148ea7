import { z } from 'zod'
import type { DelegationId, ParticipantId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import type { ClauseId } from './clause'
import { clauseIdSchema, hashSchema } from './ruling'

/** A clause's text as somebody saw it, named by its hash. */
export const seenClauseSchema = z.object({ clause: clauseIdSchema, hash: hashSchema })
export type SeenClause = z.infer<typeof seenClauseSchema>

export const MOST_CLAUSES = 1000
export const MOST_REASON = 1000
/** What is asked for has to be said. */
export const reasonSchema = z.string().trim().min(1).max(MOST_REASON)

/** A deadline lies so far ahead at least and at most, in milliseconds. */
export const SHORTEST = 60_000
export const LONGEST = 366 * 24 * 3600_000

/**
 * Clauses that count as agreed ad referendum at a deadline unless somebody says no before. Written by the server alone.
 * Times are milliseconds since 1970 on the server's clock.
 */
export const silenceSchema = z.object({
  clauses: z.array(seenClauseSchema).min(1).max(MOST_CLAUSES),
  since: z.number(),
  until: z.number(),
  by: id<ParticipantId>(),
  /** Delegations that nobody who may break it could be reached of, and why it went on without them. */
  waivers: z.array(z.object({ delegation: id<DelegationId>(), why: reasonSchema })).max(200),
  breaks: z
    .array(
      z.object({
        delegation: id<DelegationId>(),
        clauses: z.array(clauseIdSchema).min(1).max(MOST_CLAUSES),
        why: reasonSchema,
        at: z.number(),
      }),
    )
    .max(1000),
  /**
   * passed: the deadline came, what nobody broke and nobody changed is agreed; broken: on every clause; withdrawn: by
   * the chair. `left`: what nobody broke and that is not agreed all the same, because another text stands there now, or
   * something is proposed to it. Null while it runs.
   */
  end: z
    .object({
      at: z.number(),
      how: z.enum(['passed', 'broken', 'withdrawn']),
      left: z.array(z.object({ clause: clauseIdSchema, why: z.enum(['changed', 'proposals']) })).max(MOST_CLAUSES),
    })
    .nullable(),
})
export type Silence = z.infer<typeof silenceSchema>

/** Who has opened the text since it was put under silence, by `delegation:silence`. */
export const openingSchema = z.object({ at: z.number() })
export type Opening = z.infer<typeof openingSchema>

/** The first that broke the silence on a clause, or null. */
export const breakOn = ({ breaks }: Silence, clause: ClauseId): Silence['breaks'][number] | null =>
  breaks.find(({ clauses }) => clauses.includes(clause)) ?? null

/** The clauses of a silence that nobody has broken it on. */
export const unbroken = (silence: Silence): readonly SeenClause[] =>
  silence.clauses.filter(({ clause }) => !breakOn(silence, clause))

/** A clause under a running silence. */
export interface UnderSilence extends SeenClause {
  readonly id: string
  readonly until: number
}

/** The clauses that are under silence and not broken. The same clause is never under two. */
export function underSilence(silences: ReadonlyMap<string, Silence>): Map<ClauseId, UnderSilence> {
  const all = new Map<ClauseId, UnderSilence>()
  for (const [id, silence] of silences) {
    if (silence.end) continue
    for (const seen of unbroken(silence)) all.set(seen.clause, { ...seen, id, until: silence.until })
  }
  return all
}
