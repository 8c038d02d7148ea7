import { z } from 'zod'
import type { WorkshopId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { command } from '../command'
import { clearDesk } from '../people/park-answers'
import { roomAnswers } from '../people/room-answers'
import { deskOf } from '../people/rooms-of'
import { running } from '../rights'
import { infoOf } from '../rows'

const input = z.object({ workshop: id<WorkshopId>() })

/** They go with everything they wrote, also from the logs: nothing of a rehearsal is in what follows. */
export const endRehearsal = command('end-rehearsal', input, async (context, caller, { workshop }) => {
  await running(context, caller, workshop)
  const { db, members, publish, rooms, simulation } = context
  if ((await infoOf(db, workshop))?.demonstration) throw new Failure('notAllowed')
  await simulation.rest(workshop)
  const gone = members.all(workshop).filter(({ simulated }) => simulated)
  if (gone.length === 0) return {}
  await db.deleteFrom('participant').where('workshop_id', '=', workshop).where('simulated', '=', 1).execute()
  for (const { id: participant } of gone) members.delete(workshop, participant)
  await publish.everything(workshop)
  await rooms.write({ kind: 'workshop', workshop }, (doc) => {
    for (const { answers } of roomAnswers(doc)) for (const { id: participant } of gone) answers.delete(participant)
  })
  for (const place of gone) {
    await clearDesk(context, place)
    await rooms.forgetPast(deskOf(place))
  }
  await rooms.forgetPast({ kind: 'workshop', workshop })
  return {}
})
