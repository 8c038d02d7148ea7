import { z } from 'zod'
import type { InjectId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { command, type Caller, type Context } from '../command'
import { playOfMine } from './play-of-mine'

const input = z.object({ news: id<InjectId>() })

export const sendNews = command('send-news', input, async (context, caller, { news }) => {
  const { workshop_id } = await newsOfMine(context, caller, news)
  const sent = await context.db
    .updateTable('play_news')
    .set({ sent_at: context.now(), step_id: null })
    .where('id', '=', news)
    .where('sent_at', 'is', null)
    .executeTakeFirst()
  if (sent.numUpdatedRows === 0n) throw new Failure('newsSent')
  await context.desks.deal(workshop_id)
  return {}
})

/** What was sent goes from the desks, with its answers. */
export const removeNews = command('remove-news', input, async (context, caller, { news }) => {
  const { workshop_id } = await newsOfMine(context, caller, news)
  await context.db.deleteFrom('play_news').where('id', '=', news).execute()
  await context.desks.deal(workshop_id)
  return {}
})

/** A piece of news, for a facilitator of its workshop. @throws Failure notFound, and as `running` does */
export async function newsOfMine(context: Context, caller: Caller, news: InjectId) {
  const row = await context.db.selectFrom('play_news').selectAll().where('id', '=', news).executeTakeFirst()
  if (!row) throw new Failure('notFound')
  await playOfMine(context, caller, row.workshop_id)
  return row
}
