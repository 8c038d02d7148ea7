import { z } from 'zod'
import { activityOf } from '@/lib/activities/registry'
import type { TemplateId, UserId } from '@/lib/ids'
import type { Pack } from '@/lib/packs/pack'
import { stepTermsSchema, type Step } from '@/lib/workshop/step'
import type { Context } from '../command'
import { wrongField } from '../field-errors'
import { renewIds } from './renew-ids'
import { stepPlanSchema, type StepPlan } from './workshop-file'

export const MOST_TEMPLATES = 50

/** The steps of an agenda as an account keeps it; of no delegations, since those belong to a workshop. */
const storedSchema = z.array(stepPlanSchema)

export const readSteps = (steps: string): StepPlan[] => storedSchema.parse(JSON.parse(steps))

/** Steps that are new to the workshop they go to. */
export type NewStep = Omit<Step, 'order' | 'closedAt'>

/**
 * The steps of an account's own template, with new ids and in draft. Settings that their kind no longer takes begin anew.
 * @throws Failure `invalid` where there is no such template, or where it has a kind that is no longer known
 */
export async function stepsOfOwn({ db }: Context, user: UserId, template: TemplateId, pack: Pack): Promise<NewStep[]> {
  const rows = db.selectFrom('template').select('steps').where('id', '=', template).where('user_id', '=', user)
  const row = await rows.executeTakeFirst()
  if (!row) throw wrongField('template', 'wrong')
  const stored = readSteps(row.steps)
  const steps = renewIds(
    stored,
    stored.map(({ id }) => id),
  )
  return steps.map((step) => {
    const activity = activityOf(step.kind)
    if (!activity) throw wrongField('template', 'wrong')
    const settings = activity.settings.safeParse(step.settings)
    const { sees, contributors } = step
    return {
      ...step,
      ...stepTermsSchema.parse({ sees, contributors }),
      settings: settings.success ? settings.data : activity.begin(pack),
      gate: 'draft',
    }
  })
}
