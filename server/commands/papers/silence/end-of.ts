import { paperRoom } from '@/lib/document/paper-room'
import type { WorkshopId } from '@/lib/ids'
import type { Paper } from '@/lib/papers/paper'
import type { Context } from '../../command'
import { tellHeads } from './tell-heads'

/** What a silence is of, by its key. */
export interface SilenceAt {
  readonly workshop: WorkshopId
  readonly paper: Paper
  readonly silence: string
}

/** Where a silence has ended in the room: it is due no more, and heads are told once. */
export async function endOf(context: Context, at: SilenceAt): Promise<void> {
  const { db, rooms } = context
  const room = { kind: 'paper', workshop: at.workshop, paper: at.paper.id } as const
  const silence = await rooms.read(room, (doc) => paperRoom(doc).silences.read().get(at.silence) ?? null)
  if (silence && !silence.end) return
  const ended = db.updateTable('silence').set({ ended_at: silence?.end?.at ?? context.now() })
  const row = await ended
    .where('id', '=', at.silence)
    .where('ended_at', 'is', null)
    .returning('language')
    .executeTakeFirst()
  if (row && silence) tellHeads(context, { ...at, language: row.language }, { tells: 'ended', silence })
}
