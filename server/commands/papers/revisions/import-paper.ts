import { z } from 'zod'
import { newId, type DelegationId, type PaperId, type WorkshopId } from '@/lib/ids'
import { bodySchema } from '@/lib/papers/body-schema'
import { clauseKindSchema, depthSchema } from '@/lib/papers/clause'
import { MOST_CLAUSES_IN } from '@/lib/papers/formats/in/limits'
import { MOST_PAPERS, paperKindSchema, type Paper } from '@/lib/papers/paper'
import { id } from '@/lib/workshop/id-schema'
import { titleSchema } from '@/lib/workshop/name'
import { command } from '../../command'
import { wrongField } from '../../field-errors'
import { makePaper } from '../make-paper'
import { keeperOf } from '../paper-of-mine'

const input = z.object({
  workshop: id<WorkshopId>(),
  title: titleSchema,
  kind: paperKindSchema,
  audience: id<DelegationId>().nullable(),
  clauses: z
    .array(z.object({ kind: clauseKindSchema, depth: depthSchema, body: bodySchema }))
    .min(1)
    .max(MOST_CLAUSES_IN)
    .readonly(),
})

const LIMIT = 4 * 1024 * 1024

/** The file was read in the browser; what it sends is checked like everything that people send. */
export const importPaper = command(
  'import-paper',
  input,
  async (context, caller, { workshop, clauses, ...draft }) => {
    await keeperOf(context, caller, workshop, draft.audience)
    if (context.papers.all(workshop).length >= MOST_PAPERS) throw wrongField('title', 'tooMany')
    const paper: Paper = { ...draft, id: newId<PaperId>(), state: 'open', createdAt: context.now() }
    await makePaper(context, workshop, paper, clauses)
    return { paper: paper.id }
  },
  LIMIT,
)
