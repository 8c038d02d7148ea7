import { z } from 'zod'
import type { DelegationId, InjectId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { command } from '../command'
import { playerIn } from './player'

const input = z.object({ news: id<InjectId>(), text: z.string().trim().min(1).max(2000) })

export const answerNews = command('answer-news', input, async (context, caller, { news, text }) => {
  const { db, desks, now } = context
  const row = await db.selectFrom('play_news').selectAll().where('id', '=', news).executeTakeFirst()
  if (!row || row.sent_at === null) throw new Failure('notFound')
  const place = await playerIn(context, caller, row.workshop_id)
  const audience = row.audience === null ? null : (JSON.parse(row.audience) as DelegationId[])
  // For those it was not sent to there is no such news.
  if (row.question === null || (audience && !audience.includes(place.delegation))) throw new Failure('notFound')
  await db
    .insertInto('play_answer')
    .values({ news_id: news, participant_id: place.id, text, at: now() })
    .onConflict((conflict) => conflict.columns(['news_id', 'participant_id']).doUpdateSet({ text, at: now() }))
    .execute()
  await desks.deal(row.workshop_id)
  return {}
})
