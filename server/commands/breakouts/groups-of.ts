import type { StepId, WorkshopId } from '@/lib/ids'
import type { Step } from '@/lib/workshop/step'
import type { Context } from '../command'
import { stepOf } from '../rows'

/** The groups' copies of a step, in their order. */
export async function groupsOf({ db }: Pick<Context, 'db'>, workshop: WorkshopId, step: StepId): Promise<Step[]> {
  const rows = db.selectFrom('step').selectAll().where('workshop_id', '=', workshop).where('breakout', 'is not', null)
  const steps = (await rows.orderBy('position').execute()).map(stepOf)
  return steps.filter(({ group }) => group?.of === step)
}
