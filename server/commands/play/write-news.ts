import { z } from 'zod'
import { newId, type DelegationId, type InjectId, type StepId, type WorkshopId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { command } from '../command'
import { delegationsIn } from '../delegations/delegations-in'
import { wrongField } from '../field-errors'
import { mustBeComing } from './must-be-coming'
import { newsOfMine } from './send-news'
import { playOfMine } from './play-of-mine'

const MOST_NEWS = 60
const words = (most: number) => z.string().trim().min(1).max(most)

const input = z.object({
  workshop: id<WorkshopId>(),
  news: id<InjectId>().optional(),
  title: words(120),
  text: words(800),
  question: words(300).nullable(),
  audience: z.array(id<DelegationId>()).min(1).max(60).readonly().nullable(),
  step: id<StepId>().nullable(),
})

export const writeNews = command('write-news', input, async (context, caller, wanted) => {
  const { workshop, news, title, text, question, audience, step } = wanted
  const { db } = context
  await playOfMine(context, caller, workshop)
  const known = (await delegationsIn(context, workshop)).map((each) => each.id)
  if (audience?.some((each) => !known.includes(each))) throw wrongField('audience', 'delegation')
  if (step) await mustBeComing(context, workshop, step, 'step')
  const values = {
    title: JSON.stringify(title),
    text: JSON.stringify(text),
    question: question === null ? null : JSON.stringify(question),
    audience: audience === null ? null : JSON.stringify(audience),
    step_id: step,
  }
  if (news) {
    const before = await newsOfMine(context, caller, news)
    if (before.sent_at !== null) throw new Failure('newsSent')
    await db.updateTable('play_news').set(values).where('id', '=', news).where('sent_at', 'is', null).execute()
    context.playTurns.changed(workshop)
    return { news }
  }
  const rows = await db.selectFrom('play_news').select('position').where('workshop_id', '=', workshop).execute()
  if (rows.length >= MOST_NEWS) throw wrongField('title', 'tooMany')
  const made = newId<InjectId>()
  const position = Math.max(-1, ...rows.map((row) => row.position)) + 1
  const row = { id: made, workshop_id: workshop, position, minute: null, sent_at: null, ...values }
  await db.insertInto('play_news').values(row).execute()
  context.playTurns.changed(workshop)
  return { news: made }
})
