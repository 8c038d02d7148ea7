import { z } from 'zod'
import type { WorkshopId } from '@/lib/ids'
import { audienceSchema, contributorsSchema, momentSchema, seesSchema, type StepTerms } from '@/lib/workshop/step'
import type { Context } from '../command'
import { delegationsIn } from '../delegations/delegations-in'
import { wrongField } from '../field-errors'

/** A step's terms as commands take them: each may be left as it is. */
export const termsInput = z
  .object({
    sees: seesSchema,
    audience: audienceSchema.refine((audience) => audience?.length !== 0, { error: 'missing' }),
    contributors: contributorsSchema,
    opensAt: momentSchema,
    closesAt: momentSchema,
  })
  .partial()

/** The terms as they will be, where they make sense together and in this workshop. @throws Failure `invalid` */
export async function checkedTerms(
  context: Context,
  workshop: WorkshopId,
  before: StepTerms,
  { sees, audience, contributors, opensAt, closesAt }: z.output<typeof termsInput>,
): Promise<StepTerms> {
  const after = {
    sees: sees ?? before.sees,
    audience: audience === undefined ? before.audience : audience,
    contributors: contributors ?? before.contributors,
    group: before.group,
    opensAt: opensAt === undefined ? before.opensAt : opensAt,
    closesAt: closesAt === undefined ? before.closesAt : closesAt,
  }
  if (audience) {
    const known = new Set((await delegationsIn(context, workshop)).map((each) => each.id))
    if (audience.some((each) => !known.has(each))) throw wrongField('audience', 'wrong')
  }
  if (after.opensAt !== null && after.closesAt !== null && after.closesAt <= after.opensAt)
    throw wrongField('closesAt', 'wrong')
  return after
}
