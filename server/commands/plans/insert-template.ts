import { z } from 'zod'
import { newId, type StepId, type TemplateId, type WorkshopId } from '@/lib/ids'
import { languageSchema } from '@/lib/packs/text'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { MOST_STEPS, packOf } from '../agenda/add-step'
import { placeSteps, stepsInOrder } from '../agenda/place-steps'
import { withoutNames } from '../chatham/without-names'
import { command } from '../command'
import { wrongField } from '../field-errors'
import { running, signedIn } from '../rights'
import { stepRow } from '../rows'
import { stepsOf } from '../workshop/from-pack'
import { stepsOfOwn, type NewStep } from './own-templates'

const input = z.object({
  workshop: id<WorkshopId>(),
  template: z.union([z.object({ own: id<TemplateId>() }), z.object({ pack: z.string() })]),
  language: languageSchema,
  after: id<StepId>().optional(),
})

export const insertTemplate = command(
  'insert-template',
  input,
  async (context, caller, { workshop, template, language, after }) => {
    await running(context, caller, workshop)
    const order = await stepsInOrder(context, workshop)
    if (after && !order.includes(after)) throw wrongField('after', 'wrong')
    const pack = await packOf(context, workshop)
    const from = 'pack' in template ? pack.templates.find((each) => each.id === template.pack) : null
    if (from === undefined) throw wrongField('template', 'wrong')
    const found: NewStep[] = from
      ? stepsOf(pack, from, language).map((step) => ({ ...step, id: newId<StepId>(), gate: 'draft' }))
      : await stepsOfOwn(context, signedIn(caller), (template as { own: TemplateId }).own, pack)
    const steps = withoutNames(context.members.chathamOf(workshop), found)
    if (steps.length === 0 && found.length > 0) throw new Failure('needsNames')
    if (order.length + steps.length > MOST_STEPS) throw wrongField('template', 'tooMany')
    const rows = steps.map((step, at) => stepRow(workshop, step, order.length + at))
    await context.db.insertInto('step').values(rows).execute()
    const added = steps.map((step) => step.id)
    if (after) order.splice(order.indexOf(after) + 1, 0, ...added)
    else order.push(...added)
    await placeSteps(context, order)
    await context.publish.agenda(workshop)
    return { steps: added }
  },
)
