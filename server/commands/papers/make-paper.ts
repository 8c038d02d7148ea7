import type { WorkshopId } from '@/lib/ids'
import type { Seed } from '@/lib/papers/beginnings'
import type { Paper } from '@/lib/papers/paper'
import { seedPaper } from '@/server/papers/seed-paper'
import type { Context } from '../command'

/** Fills the room of a new paper, then makes it known: a paper that people see is never empty. */
export async function makePaper(
  { db, papers, rooms }: Context,
  workshop: WorkshopId,
  paper: Paper,
  clauses: readonly Seed[],
): Promise<void> {
  await rooms.write({ kind: 'paper', workshop, paper: paper.id }, (doc) => seedPaper(doc, paper, clauses))
  const { id, title, kind, audience, state, createdAt } = paper
  await db
    .insertInto('paper')
    .values({ id, workshop_id: workshop, title, kind, audience, state, created_at: createdAt })
    .execute()
  papers.put(workshop, paper)
}
