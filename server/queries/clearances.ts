import { z } from 'zod'
import { paperRoom } from '@/lib/document/paper-room'
import type { PaperId } from '@/lib/ids'
import { clearPath } from '@/lib/wire/addresses'
import type { AskedClearance } from '@/lib/wire/clearances'
import { id } from '@/lib/workshop/id-schema'
import { clearanceSeal } from '../commands/papers/clearance/clearance-of-mine'
import { isCurrent } from '../commands/papers/clearance/frozen-text'
import { paperRead } from '../commands/papers/paper-for'
import { query } from './query'

const input = z.object({ paper: id<PaperId>() })

/** The whole delegation sees what its capital says; the link is its head's to pass on. */
export const clearances = query('clearances', input, async (context, caller, { paper: asked }) => {
  const { db, keys, now, rooms, url } = context
  const { workshop, paper, place } = await paperRead(context, caller, asked)
  if (!place.delegation || place.role !== 'delegate') return []
  const rows = await db
    .selectFrom('clearance')
    .selectAll()
    .where('paper_id', '=', paper.id)
    .where('delegation_id', '=', place.delegation)
    .orderBy('sent_at', 'desc')
    .execute()
  if (rows.length === 0) return []
  const current = await rooms.read({ kind: 'paper', workshop, paper: paper.id }, (doc) => {
    const room = paperRoom(doc)
    return new Set(rows.filter(({ hash }) => isCurrent(room, hash)).map(({ hash }) => hash))
  })
  return rows.map((row): AskedClearance => {
    const works = row.revoked_at === null && row.expires_at > now() && place.standing === 'head'
    const secret = works ? keys.unseal(row.sealed, clearanceSeal(row.id)) : null
    return {
      clearance: row.id,
      url: secret === null ? null : url() + clearPath(secret),
      sentAt: row.sent_at,
      expiresAt: row.expires_at,
      openedAt: row.opened_at,
      revokedAt: row.revoked_at,
      answer: answerOf(row),
      confirmedAt: row.confirmed_at,
      hash: row.hash,
      isCurrent: current.has(row.hash),
    }
  })
})

/** What was answered, or null. */
export const answerOf = ({
  answer,
  answer_text: text,
  answer_name: name,
  answered_at: at,
}: {
  answer: NonNullable<AskedClearance['answer']>['is'] | null
  answer_text: string
  answer_name: string
  answered_at: number | null
}): AskedClearance['answer'] => (answer === null || at === null ? null : { is: answer, text, name, at })
