import { z } from 'zod'
import { newId, type DelegationId, type PaperId, type WorkshopId } from '@/lib/ids'
import { languageSchema } from '@/lib/packs/text'
import { beginnings } from '@/lib/papers/beginnings'
import { MOST_PAPERS, paperKindSchema, type Paper } from '@/lib/papers/paper'
import { id } from '@/lib/workshop/id-schema'
import { titleSchema } from '@/lib/workshop/name'
import { packOf } from '../agenda/add-step'
import { command } from '../command'
import { wrongField } from '../field-errors'
import { makePaper } from './make-paper'
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
  const clauses = beginnings(paper.kind, paper.title, await packOf(context, workshop), language)
  await makePaper(context, workshop, paper, clauses)
  return { paper: paper.id }
})
