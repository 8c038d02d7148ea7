import { z } from 'zod'
import { isSecret, type Ballot } from './ballot'

/**
 * Whether names exist in a workshop's documents. Null: they do. Under the Chatham House rule they do not, and of people
 * one sees the delegation, or nothing at all.
 */
export const chathamSchema = z.enum(['delegations', 'nobody']).nullable()
export type Chatham = z.infer<typeof chathamSchema>

/** Answers that a step needs before it is revealed: a single one would be known for whose it is. */
export const LEAST_REVEALED = 2

/** Whether a step of this kind can be held without names: not where what people make together carries who made it. */
export const holdsWithoutNames = (activity: { readonly board?: unknown; readonly named?: true }): boolean =>
  activity.board === undefined && activity.named === undefined

/**
 * Whether a vote of this kind tells nothing of people: by delegation where those may be seen, else in secret, where
 * fewer than five votes are not counted.
 */
export const votesWithoutNames = (
  chatham: Chatham,
  { method, per }: { readonly method: Ballot['method']; readonly per: Ballot['per'] },
): boolean => chatham === null || isSecret({ method }) || (chatham === 'delegations' && per === 'delegation')
