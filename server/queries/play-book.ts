import { z } from 'zod'
import type { DelegationId, WorkshopId } from '@/lib/ids'
import type { Text } from '@/lib/packs/text'
import { id } from '@/lib/workshop/id-schema'
import { holderOf } from '@/server/play/holder'
import { newsOf, playOf, rolesIn } from '@/server/play/rows'
import type { Context } from '../commands/command'
import { facilitator } from '../commands/rights'
import { idsOf } from './play-setting'
import { query } from './query'

const input = z.object({ workshop: id<WorkshopId>() })

export const playBook = query('play-book', input, async (context, caller, { workshop }) => {
  const { db } = context
  await facilitator(context, caller, workshop)
  const play = await playOf(db, workshop)
  if (!play) return null
  const rows = await rolesIn(db, workshop)
  const roleOf = (delegation: string, role: string) =>
    play.scenario.delegations.find((each) => each.id === delegation)?.roles.find((each) => each.id === role)
  const messages = await messagesIn(context, workshop)
  return {
    scenario: play.scenario,
    delegations: idsOf(rows),
    roles: rows.map((row) => ({
      delegation: row.delegation_id,
      role: row.role,
      title: roleOf(row.delegation, row.role)?.title ?? row.role,
      participant: holderOf(context.members, row),
    })),
    releasedAt: play.released_at,
    releasedTo: play.releasedTo,
    releaseStep: play.release_step,
    unsealedAt: play.unsealed_at,
    outcome: play.outcome,
    news: await newsIn(context, workshop),
    messages: play.scenario.facilitatorsRead ? messages : null,
    messageCount: messages.length,
  }
})

async function newsIn({ db, members }: Context, workshop: WorkshopId) {
  const rows = await db
    .selectFrom('play_news')
    .selectAll()
    .where('workshop_id', '=', workshop)
    .orderBy('position')
    .execute()
  const answers = await db
    .selectFrom('play_answer')
    .innerJoin('play_news', 'play_news.id', 'play_answer.news_id')
    .select(['play_answer.news_id', 'play_answer.participant_id', 'play_answer.text', 'play_answer.at'])
    .where('play_news.workshop_id', '=', workshop)
    .orderBy('play_answer.at')
    .execute()
  return rows.map((row) => ({
    ...newsOf(row),
    answers: answers
      .filter(({ news_id }) => news_id === row.id)
      .map(({ participant_id: participant, text, at }) => {
        return { participant, delegation: members.get(workshop, participant)?.delegation ?? null, text, at }
      }),
  }))
}

async function messagesIn({ db }: Context, workshop: WorkshopId) {
  const rows = db.selectFrom('play_message').selectAll().where('workshop_id', '=', workshop).orderBy('id')
  return (await rows.execute()).map(({ delegation_id: from, role, audience, text, at }) => ({
    from,
    role: role === null ? null : (JSON.parse(role) as Text),
    to: JSON.parse(audience) as DelegationId[],
    text,
    at,
  }))
}
