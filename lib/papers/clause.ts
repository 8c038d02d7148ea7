import { z } from 'zod'
import type { Brand } from '@/lib/ids'
import { orderKeySchema } from './order-key'

export type ClauseId = Brand<string, 'ClauseId'>

const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/

/** A clause's id from outside, or null when it is not one. */
export const parseClauseId = (text: unknown): ClauseId | null =>
  typeof text === 'string' && ULID.test(text) ? (text as ClauseId) : null

/** What a clause is. A section's body holds blocks of all sorts; the others are one paragraph each. */
export const clauseKindSchema = z.enum(['title', 'heading', 'preambular', 'operative', 'section'])
export type ClauseKind = z.infer<typeof clauseKindSchema>

/**
 * present; joined: its text was copied into a neighbour, to which the server forwards late edits; withdrawn: taken out
 * by a decision that can be taken back. A clause's body is never deleted.
 */
export const clauseStateSchema = z.enum(['present', 'joined', 'withdrawn'])
export type ClauseState = z.infer<typeof clauseStateSchema>

export const MAX_DEPTH = 3
export const depthSchema = z.number().int().min(0).max(MAX_DEPTH)

/** What is known of a clause beside its text. */
export const clauseHeadSchema = z.object({
  order: orderKeySchema,
  kind: clauseKindSchema,
  depth: depthSchema,
  state: clauseStateSchema,
})
export type ClauseHead = z.infer<typeof clauseHeadSchema>

/** The order of clauses: by their key, equal keys by id. */
export const byOrder = (a: { id: string; order: string }, b: { id: string; order: string }): number =>
  a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
