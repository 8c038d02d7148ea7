import { z } from 'zod'
import type { ParticipantId, WorkshopId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { plays } from '@/server/play/desk-contents'
import { holderOf } from '@/server/play/holder'
import { playOf, rolesIn } from '@/server/play/rows'
import { readDesks } from '../commands/answers/desks'
import { roomAnswers } from '../commands/people/room-answers'
import { withNames } from '../commands/chatham/with-names'
import { facilitator } from '../commands/rights'
import { query } from './query'

const input = z.object({ workshop: id<WorkshopId>() })

export const contributionSheet = query('contribution-sheet', input, async (context, caller, { workshop }) => {
  const { db, members, rooms } = context
  await facilitator(context, caller, workshop)
  await withNames(context, workshop)
  const play = await playOf(db, workshop)
  const roles = await rolesIn(db, workshop)
  const messages = await db
    .selectFrom('play_message')
    .select('participant_id')
    .where('workshop_id', '=', workshop)
    .execute()
  const answers = await db
    .selectFrom('play_answer')
    .innerJoin('play_news', 'play_news.id', 'play_answer.news_id')
    .select('play_answer.participant_id')
    .where('play_news.workshop_id', '=', workshop)
    .execute()
  const steps = await rooms.read({ kind: 'workshop', workshop }, (doc) =>
    roomAnswers(doc).map(({ answers: given }) => new Set(given.read().keys())),
  )
  const desks = await readDesks(context, workshop)
  const count = (rows: readonly { participant_id: ParticipantId }[], who: ParticipantId) =>
    rows.filter((row) => row.participant_id === who).length
  return members
    .all(workshop)
    .filter(plays)
    .map(({ id: participant, name, delegation }) => {
      const held = roles.find((row) => holderOf(members, row) === participant)
      const own = play?.scenario.delegations.find((each) => each.id === held?.delegation)?.roles
      return {
        participant,
        name,
        delegation,
        role: own?.find((each) => each.id === held?.role)?.title ?? null,
        // Blind answers lie on desks until they are revealed.
        steps: steps.filter((each) => each.has(participant)).length + (desks.get(participant)?.size ?? 0),
        messages: count(messages, participant),
        newsAnswers: count(answers, participant),
      }
    })
})
