import type { StepId, WorkshopId } from '@/lib/ids'
import { isHidden, type Step } from '@/lib/workshop/step'
import { workshopRoom } from '@/lib/document/workshop-room'
import { Failure } from '@/lib/wire/failures'
import { readDesks } from '../answers/desks'
import type { Caller, Context } from '../command'
import { roomOfStep } from '../people/rooms-of'
import { running } from '../rights'
import { stepOf } from '../rows'
import { activityOf } from '@/lib/activities/registry'

/** A step and its workshop, for a facilitator of it. @throws Failure notFound, and as `running` does */
export async function stepOfMine(context: Context, caller: Caller, step: StepId) {
  const row = await context.db.selectFrom('step').selectAll().where('id', '=', step).executeTakeFirst()
  if (!row) throw new Failure('notFound')
  await running(context, caller, row.workshop_id)
  return { workshop: row.workshop_id, step: stepOf(row) }
}

/** How many people have answered a step, in the room or on their desks. */
export async function answersTo(context: Context, workshop: WorkshopId, step: Step): Promise<number> {
  const activity = activityOf(step.kind)
  if (!activity) return 0
  if (isHidden(step)) {
    const desks = await readDesks(context, workshop)
    return [...desks.values()].filter((answers) => answers.has(step.id)).length
  }
  return context.rooms.read(roomOfStep(workshop, step), (doc) => {
    return workshopRoom(doc).answers.of(step.id, activity.answer)?.read().size ?? 0
  })
}
