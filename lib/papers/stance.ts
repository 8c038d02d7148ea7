import { z } from 'zod'
import type { DelegationId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import type { ClauseId } from './clause'
import { clauseIdSchema, hashSchema } from './ruling'

export const STANCES = ['support', 'live', 'object'] as const

export const MOST_WHY = 500
const why = z.string().trim().max(MOST_WHY)

/** What a delegation says to a paragraph. Who objects says why. */
export const stanceSaidSchema = z
  .object({ stance: z.enum(STANCES), why })
  .refine(({ stance, why }) => stance !== 'object' || why !== '', { path: ['why'], error: 'missing' })

/** A delegation's stance on a clause's text, by `delegation:clause`. Written by the server alone. */
export const stanceSchema = z.object({
  clause: clauseIdSchema,
  delegation: id<DelegationId>(),
  stance: z.enum(STANCES),
  why,
  /** Of the text it was said of. */
  hash: hashSchema,
  at: z.number(),
})
export type Stance = z.infer<typeof stanceSchema>

export const stanceKey = (delegation: DelegationId, clause: ClauseId): string => `${delegation}:${clause}`

/** The stances on a clause, in the order they were taken. */
export const stancesOn = (stances: ReadonlyMap<string, Stance>, clause: ClauseId): Stance[] =>
  [...stances.values()].filter((one) => one.clause === clause).sort((a, b) => a.at - b.at)
