import { z } from 'zod'
import type { WorkshopId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { titleSchema } from '@/lib/workshop/name'
import { command } from '../command'
import { copyPapers } from '../papers/copy-papers'
import { facilitator, withAccount } from '../rights'
import { delegationOf, stepOf } from '../rows'
import { makeWorkshop } from './make-workshop'

const input = z.object({ workshop: id<WorkshopId>(), title: titleSchema })

export const duplicateWorkshop = command('duplicate-workshop', input, async (context, caller, { workshop, title }) => {
  const { db } = context
  const { id: user } = await withAccount(context, caller)
  const { name } = await facilitator(context, caller, workshop)
  const from = db.selectFrom('workshop').select(['pack', 'template', 'capacity']).where('id', '=', workshop)
  const { pack, template, capacity } = await from.executeTakeFirstOrThrow()
  const delegations = await db
    .selectFrom('delegation')
    .selectAll()
    .where('workshop_id', '=', workshop)
    .orderBy('position')
    .execute()
  const steps = await db
    .selectFrom('step')
    .selectAll()
    .where('workshop_id', '=', workshop)
    .orderBy('position')
    .execute()
  const copy = await makeWorkshop(context, {
    title,
    pack,
    template,
    capacity,
    delegations: delegations.map(delegationOf),
    steps: steps.map((row, index) => ({
      ...stepOf(row),
      gate: index === 0 ? 'open' : 'draft',
      opensAt: null,
      closesAt: null,
    })),
    facilitator: { user, name },
  })
  await copyPapers(context, workshop, copy)
  return { workshop: copy }
})
