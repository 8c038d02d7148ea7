import { z } from 'zod'
import { paperRoom } from '@/lib/document/paper-room'
import { newUlid } from '@/lib/ids'
import { clearanceAnswerSchema } from '@/lib/papers/clearance'
import { Failure } from '@/lib/wire/failures'
import { command } from '../../command'
import { clearanceByLink, clearanceOfMine, oneClearance } from './clearance-of-mine'
import { frozenSchema } from './frozen-text'

const input = z.object({ secret: z.string().max(100) }).and(clearanceAnswerSchema)

/** Whoever has the link speaks for the capital. The last answer counts, until the head has confirmed it. */
export const answerClearance = command(
  'answer-clearance',
  input,
  async (context, _, { secret, answer, text, name }) => {
    const { db, now } = context
    const row = await clearanceByLink(context, secret)
    if (row.confirmed_at !== null) throw new Failure('revokedLink')
    await db
      .updateTable('clearance')
      .set({ answer, answer_text: text, answer_name: name, answered_at: now() })
      .where('id', '=', row.id)
      .where('confirmed_at', 'is', null)
      .execute()
    return {}
  },
)

/** From then on its link answers no more; it can be read until it ends. */
export const confirmClearance = command('confirm-clearance', oneClearance, async (context, caller, { clearance }) => {
  const { db, now, rooms } = context
  const { row, workshop, paper } = await clearanceOfMine(context, caller, clearance)
  if (row.confirmed_at !== null) return {}
  if (row.answer !== 'cleared') throw new Failure('textChanged')
  const at = now()
  const { numUpdatedRows } = await db
    .updateTable('clearance')
    .set({ confirmed_at: at })
    .where('id', '=', row.id)
    .where('answer', '=', 'cleared')
    .where('confirmed_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new Failure('textChanged') // the capital has answered otherwise meanwhile
  const clauses = frozenSchema.parse(JSON.parse(row.frozen)).clauses.map(({ id, hash }) => ({ clause: id, hash }))
  if (clauses.length === 0) return {}
  await rooms.write({ kind: 'paper', workshop, paper: paper.id }, (doc) =>
    paperRoom(doc).clearances.put(`${row.delegation_id}:${newUlid(at)}`, {
      delegation: row.delegation_id,
      clauses,
      at,
    }),
  )
  return {}
})

export const revokeClearance = command('revoke-clearance', oneClearance, async (context, caller, { clearance }) => {
  const { row } = await clearanceOfMine(context, caller, clearance)
  const ended = context.db.updateTable('clearance').set({ revoked_at: context.now() })
  await ended.where('id', '=', row.id).where('revoked_at', 'is', null).execute()
  return {}
})
