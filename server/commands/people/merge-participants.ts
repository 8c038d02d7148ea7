import { z } from 'zod'
import { deskAnswers } from '@/lib/document/desk-answers'
import type { ParticipantId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { roomsWithAnswers } from '../answers/apart'
import { moveInGroups } from '../breakouts/move-in-groups'
import { readDesk } from '../answers/desks'
import { movePart } from '@/server/play/move-part'
import { stayPut } from '../chatham/stay-put'
import { command } from '../command'
import { moveComments } from '../papers/comments/comments-by'
import { wrongField } from '../field-errors'
import { changePlaces } from './change-place'
import { erasePlace } from './erase-place'
import { isLastFacilitator } from './last-facilitator'
import { unparkAnswers } from './park-answers'
import { placeOfMine } from './place-of-mine'
import { roomAnswers } from './room-answers'
import { deskOf } from './rooms-of'

const input = z.object({ keep: id<ParticipantId>(), merge: id<ParticipantId>() })

/** One person who is there twice becomes one: links of both lead to the place that is kept. */
export const mergeParticipants = command('merge-participants', input, async (context, caller, { keep, merge }) => {
  const kept = await placeOfMine(context, caller, keep)
  const merged = await placeOfMine(context, caller, merge)
  if (keep === merge || kept.workshop !== merged.workshop) throw wrongField('merge', 'wrong')
  if (kept.simulated || merged.simulated) throw new Failure('notAllowed')
  if (isLastFacilitator(context, merged)) throw new Failure('lastFacilitator')
  if (kept.delegation !== merged.delegation) await stayPut(context, kept.workshop)
  await context.db.transaction().execute(async (write) => {
    const participant_id = keep
    await write.updateTable('link').set({ participant_id }).where('participant_id', '=', merge).execute()
    // What the merged person's own link brings back is this place only: its user may not be the kept one's.
    await write
      .updateTable('secret')
      .set({ participant_id, user_id: null })
      .where('participant_id', '=', merge)
      .execute()
    await movePart(write, merge, keep)
    await moveInGroups(write, kept.workshop, merge, keep)
    await write.updateTable('open_vote').set({ cast_by: keep }).where('cast_by', '=', merge).execute()
  })
  await context.publish.agenda(kept.workshop)
  if (merged.removed) await unparkAnswers(context, merged)
  for (const room of roomsWithAnswers(context, kept.workshop))
    await context.rooms.write(room, (doc) => {
      for (const { answers } of roomAnswers(doc)) {
        const answer = answers.read().get(merge)
        if (answer !== undefined && !answers.read().has(keep)) answers.put(keep, answer)
      }
    })
  const blind = await readDesk(context, merged)
  if (blind.size > 0)
    await context.rooms.write(deskOf(kept), (doc) => {
      const own = deskAnswers(doc)
      for (const [step, answer] of blind) if (!own.read().has(step)) own.put(step, answer)
    })
  const user = kept.user ?? merged.user
  await moveComments(context, kept.workshop, merge, keep)
  await erasePlace(context, merged)
  if (user !== kept.user) await changePlaces(context, [[kept, { user }]])
  return {}
})
