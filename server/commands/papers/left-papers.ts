import type { WorkshopId } from '@/lib/ids'
import type { Paper } from '@/lib/papers/paper'
import type { Context } from '../command'

/** Papers of delegations that are there no more: nobody reads them until they are handed over. The oldest first. */
export async function leftPapers({ db, papers }: Context, workshop: WorkshopId): Promise<readonly Paper[]> {
  await papers.load(workshop)
  const rows = await db.selectFrom('delegation').select('id').where('workshop_id', '=', workshop).execute()
  const there = new Set<string>(rows.map((row) => row.id))
  return papers
    .all(workshop)
    .filter(({ audience }) => audience !== null && !there.has(audience))
    .sort((a, b) => a.createdAt - b.createdAt)
}
