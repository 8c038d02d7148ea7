import { z } from 'zod'
import { newId, type DelegationId, type PaperId, type WorkshopId } from '@/lib/ids'
import { languageSchema } from '@/lib/packs/text'
import { beginnings } from '@/lib/papers/beginnings'
import { MOST_PAPERS, paperKindSchema, type Paper } from '@/lib/papers/paper'
import { id } from '@/lib/workshop/id-schema'
import { titleSchema } from '@/lib/workshop/name'
import { seedPaper } from '@/server/papers/seed-paper'
import { packOf } from '../agenda/add-step'
import { command, type Context } from '../command'
import { wrongField } from '../field-errors'
import { keeperOf } from './paper-of-mine'

const input = z.object({
  workshop: id<WorkshopId>(),
  title: titleSchema,
  kind: paperKindSchema,
  audience: id<DelegationId>().nullable(),
  language: languageSchema,
})

export const createPaper = command('create-paper', input, async (context, caller, { workshop, language, ...draft }) => {
  await keeperOf(context, caller, workshop, draft.audience)
  if (context.papers.all(workshop).length >= MOST_PAPERS) throw wrongField('title', 'tooMany')
  const paper: Paper = { ...draft, id: newId<PaperId>(), state: 'open', createdAt: context.now() }
  await makePaper(context, workshop, paper, language)
  return { paper: paper.id }
})

/** Fills the room of a new paper, then makes it known: a paper that people see is never empty. */
export async function makePaper(context: Context, workshop: WorkshopId, paper: Paper, language: string): Promise<void> {
  const { db, papers, rooms } = context
  const clauses = beginnings(paper.kind, paper.title, await packOf(context, workshop), language)
  await rooms.write({ kind: 'paper', workshop, paper: paper.id }, (doc) => seedPaper(doc, paper, clauses))
  await db
    .insertInto('paper')
    .values({
      id: paper.id,
      workshop_id: workshop,
      title: paper.title,
      kind: paper.kind,
      audience: paper.audience,
      state: paper.state,
      created_at: paper.createdAt,
    })
    .execute()
  papers.put(workshop, paper)
}
