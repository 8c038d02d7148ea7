import type { StepId, WorkshopId } from '@/lib/ids'
import type { Context } from '../command'

/** The ids of a workshop's steps, drafts too, in their order. */
export async function stepsInOrder({ db }: Pick<Context, 'db'>, workshop: WorkshopId): Promise<StepId[]> {
  const rows = await db
    .selectFrom('step')
    .select('id')
    .where('workshop_id', '=', workshop)
    .orderBy('position')
    .execute()
  return rows.map(({ id }) => id)
}

/** Numbers the steps in this order, from 0. */
export async function placeSteps({ db }: Pick<Context, 'db'>, steps: readonly StepId[]): Promise<void> {
  await db.transaction().execute(async (write) => {
    for (const [position, step] of steps.entries())
      await write.updateTable('step').set({ position }).where('id', '=', step).execute()
  })
}
