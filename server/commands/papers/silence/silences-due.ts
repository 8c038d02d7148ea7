import type { Context } from '../../command'
import type { SilenceAt } from './end-of'

/** Silences whose deadline has come, the earliest first; in a pause they wait for its end. */
export async function silencesDue({ db, now, papers }: Pick<Context, 'db' | 'now' | 'papers'>): Promise<SilenceAt[]> {
  const rows = await db
    .selectFrom('silence')
    .innerJoin('workshop', 'workshop.id', 'silence.workshop_id')
    .select(['silence.id', 'silence.workshop_id', 'silence.paper_id'])
    .where('silence.ended_at', 'is', null)
    .where('silence.until', '<=', now())
    .where('workshop.archived_at', 'is', null)
    .where('workshop.paused_at', 'is', null)
    .where((column) => column.or([column('workshop.expires_at', 'is', null), column('workshop.expires_at', '>', 0)]))
    .orderBy('silence.until')
    .execute()
  const due: SilenceAt[] = []
  for (const { id, workshop_id: workshop, paper_id } of rows) {
    await papers.load(workshop)
    const paper = papers.get(workshop, paper_id)
    if (paper) due.push({ workshop, paper, silence: id })
  }
  return due
}
