import { z } from 'zod'
import type { DelegationId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import type { ClauseId } from './clause'
import { seenClauseSchema, MOST_CLAUSES, type SeenClause } from './silence'

/** What a capital says to a text: yes; yes, with these changes; no, for this reason. */
export const CLEARANCE_ANSWERS = ['cleared', 'changes', 'refused'] as const
export type ClearanceAnswer = (typeof CLEARANCE_ANSWERS)[number]

/** How long a link for the capital works, in days. */
export const CLEARANCE_DAYS = [1, 3, 7, 14, 30] as const

export const MOST_ANSWER = 4000

/** What the capital answered; a change or a refusal is in words. */
export const clearanceAnswerSchema = z
  .object({
    answer: z.enum(CLEARANCE_ANSWERS),
    text: z.string().trim().max(MOST_ANSWER),
    /** Who answered, as they call themselves. */
    name: z.string().trim().min(1, { error: 'missing' }).max(80),
  })
  .refine(({ answer, text }) => answer === 'cleared' || text !== '', { path: ['text'], error: 'missing' })

/**
 * That a delegation's capital has cleared these texts, as its head confirmed it. By `delegation:ulid`; what the capital
 * said, and whether one was asked at all, is the delegation's own and not in the room.
 */
export const clearanceSchema = z.object({
  delegation: id<DelegationId>(),
  clauses: z.array(seenClauseSchema).min(1).max(MOST_CLAUSES),
  at: z.number(),
})
export type Clearance = z.infer<typeof clearanceSchema>

/** The delegations whose capitals have cleared the very texts, by clause. */
export function clearedBy(clearances: Iterable<Clearance>, seen: Iterable<SeenClause>): Map<ClauseId, DelegationId[]> {
  const now = new Map([...seen].map(({ clause, hash }) => [clause, hash]))
  const cleared = new Map<ClauseId, Set<DelegationId>>()
  for (const { delegation, clauses } of clearances) {
    for (const { clause, hash } of clauses) {
      if (now.get(clause) !== hash) continue
      if (!cleared.has(clause)) cleared.set(clause, new Set())
      cleared.get(clause)!.add(delegation)
    }
  }
  return new Map([...cleared].map(([clause, all]) => [clause, [...all]]))
}
