import type { Place } from '@/server/access/members'
import type { Context } from '../command'
import { roomsWithAnswers } from '../answers/apart'
import { eraseComments } from '../papers/comments/comments-by'
import { clearDesk } from './park-answers'
import { roomAnswers } from './room-answers'
import { deskOf } from './rooms-of'

/**
 * Takes somebody out of a workshop for good: their answers, their name, their links, and what the rooms' logs kept of
 * them. What was there before is in no table any more; backups made before have it until they are deleted.
 */
export async function erasePlace(context: Context, place: Place): Promise<void> {
  const { db, members, publish, rooms } = context
  await db.deleteFrom('participant').where('id', '=', place.id).execute()
  members.delete(place.workshop, place.id)
  await publish.people(place.workshop, [place.id])
  const all = roomsWithAnswers(context, place.workshop)
  for (const room of all)
    await rooms.write(room, (doc) => {
      for (const { answers } of roomAnswers(doc)) answers.delete(place.id)
    })
  await eraseComments(context, place.workshop, place.id)
  await clearDesk(context, place)
  await rooms.forgetPast(deskOf(place))
  for (const room of all) await rooms.forgetPast(room)
}
