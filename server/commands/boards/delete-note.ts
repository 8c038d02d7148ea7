import { z } from 'zod'
import { parts } from '@/lib/activities/ideas-board/note'
import { workshopRoom } from '@/lib/document/workshop-room'
import type { StepId } from '@/lib/ids'
import { id as idOf } from '@/lib/workshop/id-schema'
import { stepOfMine } from '../agenda/step-of-mine'
import { command } from '../command'
import { roomOfStep } from '../people/rooms-of'

const input = z.object({ step: idOf<StepId>(), note: z.string().min(3).max(60) })

/** Takes anybody's note off a board. Its author may do so without a command; that it is gone already is no failure. */
export const deleteNote = command('delete-note', input, async (context, caller, { step: id, note }) => {
  const { workshop, step } = await stepOfMine(context, caller, id)
  await context.rooms.write(roomOfStep(workshop, step), (doc) => {
    const board = workshopRoom(doc).boards.of(id, parts)
    board?.items.delete(note)
    board?.places.delete(note)
  })
  return {}
})
