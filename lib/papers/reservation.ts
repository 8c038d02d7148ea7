import { z } from 'zod'
import type { DelegationId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import type { ClauseId } from './clause'
import { clauseIdSchema, hashSchema } from './ruling'

export const RESERVATIONS = ['reservation', 'explanation'] as const
export const MOST_RESERVATION = 1500
export const reservationTextSchema = z.string().trim().min(1).max(MOST_RESERVATION)

/**
 * What a delegation has recorded to an agreed clause: that it does not go along with it, or how it understands it. By
 * `delegation:ulid`, written by the server alone.
 */
export const reservationSchema = z.object({
  clause: clauseIdSchema,
  delegation: id<DelegationId>(),
  kind: z.enum(RESERVATIONS),
  text: reservationTextSchema,
  /** Of the text it was recorded to. */
  hash: hashSchema,
  at: z.number(),
  /** When the delegation took it back; it stays in the record and stands in the text no more. */
  withdrawnAt: z.number().nullable(),
})
export type Reservation = z.infer<typeof reservationSchema>

export interface NumberedReservation extends Reservation {
  readonly id: string
  /** As it stands at the foot of the text, from 1. */
  readonly number: number
}

/** Those that stand, numbered through the text: by the order of the clauses, then of their recording. */
export function numberedReservations(
  reservations: ReadonlyMap<string, Reservation>,
  order: readonly ClauseId[],
): NumberedReservation[] {
  const place = new Map(order.map((clause, at) => [clause, at]))
  return [...reservations]
    .map(([id, one]) => ({ ...one, id }))
    .filter(({ clause, withdrawnAt }) => withdrawnAt === null && place.has(clause))
    .sort((a, b) => place.get(a.clause)! - place.get(b.clause)! || a.at - b.at || (a.id < b.id ? -1 : 1))
    .map((one, at) => ({ ...one, number: at + 1 }))
}
