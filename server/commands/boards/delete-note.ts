import { z } from 'zod'
import { parts } from '@/lib/activities/ideas-board/note'
import { workshopRoom } from '@/lib/document/workshop-room'
import type { StepId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { stepOfMine } from '../agenda/step-of-mine'
import { command } from '../command'

const input = z.object({ step: id<StepId>(), note: z.string().min(3).max(60) })

/** Takes anybody's note off a board. Its author may do so without a command; that it is gone already is no failure. */
export const deleteNote = command('delete-note', input, async (context, caller, { step, note }) => {
  const { workshop } = await stepOfMine(context, caller, step)
  await context.rooms.write({ kind: 'workshop', workshop }, (doc) => {
    const board = workshopRoom(doc).boards.of(step, parts)
    board?.items.delete(note)
    board?.places.delete(note)
  })
  return {}
})
