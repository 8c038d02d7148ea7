import { z } from 'zod'
import type { WorkshopId } from '@/lib/ids'
import { languageSchema } from '@/lib/packs/text'
import { id } from '@/lib/workshop/id-schema'
import { packOf } from '../commands/agenda/add-step'
import { readSteps } from '../commands/plans/own-templates'
import { facilitator, signedIn } from '../commands/rights'
import { outlineOf } from '../commands/workshop/from-pack'
import { query } from './query'

export const myTemplates = query('my-templates', z.object({}), async ({ db }, caller) => {
  const rows = db.selectFrom('template').selectAll().where('user_id', '=', signedIn(caller))
  return (await rows.orderBy('created_at', 'desc').execute()).map((row) => ({
    template: row.id,
    title: row.title,
    createdAt: row.created_at,
    steps: readSteps(row.steps).map(({ kind, title, minutes }) => ({ kind, title, minutes })),
  }))
})

const input = z.object({ workshop: id<WorkshopId>(), language: languageSchema })

export const workshopTemplates = query('workshop-templates', input, async (context, caller, { workshop, language }) => {
  await facilitator(context, caller, workshop)
  return outlineOf(await packOf(context, workshop), language).templates
})
