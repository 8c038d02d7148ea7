import { z } from 'zod'
import type { DelegationId, PaperId, WorkshopId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { command } from '../command'
import { running } from '../rights'
import { leftPapers } from './left-papers'

const input = z.object({ workshop: id<WorkshopId>(), paper: id<PaperId>(), to: id<DelegationId>() })

/** Who runs the room gives a paper that a removed delegation left to another one, without reading it. */
export const handOverPaper = command('hand-over-paper', input, async (context, caller, { workshop, paper, to }) => {
  await running(context, caller, workshop)
  const left = (await leftPapers(context, workshop)).find((one) => one.id === paper)
  const heir = await context.db
    .selectFrom('delegation')
    .select('id')
    .where('id', '=', to)
    .where('workshop_id', '=', workshop)
    .executeTakeFirst()
  if (!left || !heir) throw new Failure('notFound')
  await context.db.updateTable('paper').set({ audience: to }).where('id', '=', paper).execute()
  context.papers.put(workshop, { ...left, audience: to })
  return {}
})
