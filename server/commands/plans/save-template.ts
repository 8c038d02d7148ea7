import { z } from 'zod'
import { newId, type TemplateId, type WorkshopId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { titleSchema } from '@/lib/workshop/name'
import { command } from '../command'
import { wrongField } from '../field-errors'
import { facilitator, withAccount } from '../rights'
import { stepOf } from '../rows'
import { MOST_TEMPLATES } from './own-templates'
import { stepPlanOf } from './take-along'
import { renewIds } from './renew-ids'

const input = z.object({ workshop: id<WorkshopId>(), title: titleSchema })

export const saveTemplate = command('save-template', input, async (context, caller, { workshop, title }) => {
  const { db, now } = context
  const { id: user } = await withAccount(context, caller)
  await facilitator(context, caller, workshop)
  const kept = await db
    .selectFrom('template')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('user_id', '=', user)
    .executeTakeFirstOrThrow()
  if (Number(kept.count) >= MOST_TEMPLATES) throw wrongField('title', 'tooMany')
  const rows = db.selectFrom('step').selectAll().where('workshop_id', '=', workshop).orderBy('position')
  const agenda = (await rows.execute()).map(stepOf).filter(({ group }) => !group)
  const steps = agenda.map((step) => ({ ...stepPlanOf(step), audience: null, outsiders: 'read' as const }))
  if (steps.length === 0) throw wrongField('workshop', 'missing')
  const own = renewIds(
    steps,
    steps.map((step) => step.id),
  )
  const template = newId<TemplateId>()
  await db
    .insertInto('template')
    .values({ id: template, user_id: user, title, steps: JSON.stringify(own), created_at: now() })
    .execute()
  return { template }
})
