import type { StepId, WorkshopId } from '@/lib/ids'
import type { Context } from '../command'

/** What waits for a step's opening: sealed briefs that are released with it, and news that comes then. */
export async function onStepOpen({ db, desks, now }: Context, workshop: WorkshopId, step: StepId): Promise<void> {
  const briefs = await db
    .updateTable('play')
    .set({ released_at: now(), release_step: null })
    .where('release_step', '=', step)
    .where('released_at', 'is', null)
    .executeTakeFirst()
  const news = await db
    .updateTable('play_news')
    .set({ sent_at: now() })
    .where('step_id', '=', step)
    .where('sent_at', 'is', null)
    .executeTakeFirst()
  if (briefs.numUpdatedRows + news.numUpdatedRows > 0n) await desks.deal(workshop)
}
