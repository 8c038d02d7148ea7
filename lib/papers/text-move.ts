import { z } from 'zod'
import { parseClauseId, type ClauseId } from './clause'

const whole = z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER)
const runs = z.array(z.tuple([whole, whole, whole.min(1)])).max(5_000)
const clauseId = z.custom<ClauseId>((id) => parseClauseId(id) !== null)

/**
 * Why characters of one clause were written anew in another: whoever splits or joins says so in the same transaction,
 * and the server repeats late edits of the old characters on the new ones. `old` and `new` are stretches of the shared
 * text as [client, clock, length], one after the other, equally long together; character by character they are the same.
 */
export const textMoveSchema = z.object({
  /** forward: the server's own, for late text that it moved after the rest. */
  act: z.enum(['split', 'join', 'forward']),
  from: clauseId,
  to: clauseId,
  old: runs,
  new: runs,
})
export type TextMove = z.infer<typeof textMoveSchema>
export type Run = TextMove['old'][number]
