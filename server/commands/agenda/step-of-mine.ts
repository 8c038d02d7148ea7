import type { StepId, WorkshopId } from '@/lib/ids'
import { workshopRoom } from '@/lib/document/workshop-room'
import { Failure } from '@/lib/wire/failures'
import type { Caller, Context } from '../command'
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

/** How many people have answered a step. */
export function answersTo({ rooms }: Context, workshop: WorkshopId, step: StepId, kind: string): Promise<number> {
  const activity = activityOf(kind)
  if (!activity) return Promise.resolve(0)
  return rooms.read({ kind: 'workshop', workshop }, (doc) => {
    return workshopRoom(doc).answers.of(step, activity.answer)?.read().size ?? 0
  })
}
