import { z } from 'zod'
import { activities, activityOf } from '@/lib/activities/registry'
import type { StepId, WorkshopId } from '@/lib/ids'
import { packSchema, type Pack } from '@/lib/packs/pack'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { PLAIN_TERMS, stepSchema } from '@/lib/workshop/step'
import { fits } from '../chatham/without-names'
import { command, type Context } from '../command'
import { wrongField } from '../field-errors'
import { running } from '../rights'
import { stepRow } from '../rows'
import { placeSteps, stepsInOrder } from './place-steps'
import { checkedTerms, termsInput } from './step-terms'

export const MOST_STEPS = 60

const { title, instruction, minutes } = stepSchema.shape
const input = termsInput.extend({
  workshop: id<WorkshopId>(),
  kind: z.enum(Object.keys(activities)),
  title,
  instruction: instruction.default(''),
  minutes: minutes.default(15),
  after: id<StepId>().optional(),
})

export const addStep = command(
  'add-step',
  input,
  async (context, caller, { workshop, after, kind, title, instruction, minutes, ...wanted }) => {
    await running(context, caller, workshop)
    const steps = await stepsInOrder(context, workshop)
    if (steps.length >= MOST_STEPS) throw wrongField('kind', 'tooMany')
    if (after && !steps.includes(after)) throw wrongField('after', 'wrong')
    if (!fits(context.members.chathamOf(workshop), { kind })) throw new Failure('needsNames')
    const settings = activityOf(kind)!.begin(await packOf(context, workshop))
    const terms = await checkedTerms(context, { workshop, kind }, PLAIN_TERMS, wanted)
    const row = stepRow(
      workshop,
      { kind, title, instruction, minutes, gate: 'draft', settings, ...terms },
      steps.length,
    )
    await context.db.insertInto('step').values(row).execute()
    if (after) {
      steps.splice(steps.indexOf(after) + 1, 0, row.id)
      await placeSteps(context, steps)
      await context.publish.agenda(workshop)
    }
    return { step: row.id }
  },
)

/** The pack a workshop was made from. */
export async function packOf({ db }: Pick<Context, 'db'>, workshop: WorkshopId): Promise<Pack> {
  const rows = db.selectFrom('workshop').select('pack').where('id', '=', workshop)
  return packSchema.parse(JSON.parse((await rows.executeTakeFirstOrThrow()).pack))
}
