import { z } from 'zod'
import { activityOf } from '@/lib/activities/registry'
import type { WorkshopId } from '@/lib/ids'
import {
  audienceSchema,
  contributorsSchema,
  isApart,
  momentSchema,
  outsidersSchema,
  seesSchema,
  type StepTerms,
} from '@/lib/workshop/step'
import type { Context } from '../command'
import { delegationsIn } from '../delegations/delegations-in'
import { wrongField } from '../field-errors'

/** A step's terms as commands take them: each may be left as it is. */
export const termsInput = z
  .object({
    sees: seesSchema,
    audience: audienceSchema.refine((audience) => audience?.length !== 0, { error: 'missing' }),
    contributors: contributorsSchema,
    outsiders: outsidersSchema.refine((outsiders) => outsiders !== 'brought', { error: 'wrong' }),
    opensAt: momentSchema,
    closesAt: momentSchema,
  })
  .partial()

/** The terms as they will be, where they make sense together and in this workshop. @throws Failure `invalid` */
export async function checkedTerms(
  context: Context,
  { workshop, kind }: { readonly workshop: WorkshopId; readonly kind: string },
  before: StepTerms,
  { sees, audience, contributors, outsiders, opensAt, closesAt }: z.output<typeof termsInput>,
): Promise<StepTerms> {
  const nameless = context.members.chathamOf(workshop) !== null
  // Answers come from desks to the room all at once, in an order that tells nothing.
  if (nameless && sees === 'everything') throw wrongField('sees', 'wrong')
  // Whose step it is would say whose answers they are.
  if (audience && context.members.chathamOf(workshop) === 'nobody') throw wrongField('audience', 'wrong')
  const after: StepTerms = {
    sees: sees ?? (nameless && before.sees === 'everything' ? 'counts' : before.sees),
    audience: audience === undefined ? before.audience : audience,
    contributors: contributors ?? before.contributors,
    outsiders: outsiders ?? before.outsiders,
    group: before.group,
    opensAt: opensAt === undefined ? before.opensAt : opensAt,
    closesAt: closesAt === undefined ? before.closesAt : closesAt,
  }
  if (audience) {
    const known = new Set((await delegationsIn(context, workshop)).map((each) => each.id))
    if (audience.some((each) => !known.has(each))) throw wrongField('audience', 'wrong')
  }
  // What is everyone's has no outsiders. A step that only some know comes to plenary by a command of its own.
  if (after.audience === null && !after.group && isApart(after)) {
    if (outsiders !== undefined && audience === undefined) throw wrongField('outsiders', 'wrong')
    after.outsiders = 'read'
  }
  if (isApart(after) && !isApart(before)) await mayBeApart(context, workshop, kind)
  if (after.opensAt !== null && after.closesAt !== null && after.closesAt <= after.opensAt)
    throw wrongField('closesAt', 'wrong')
  return after
}

/**
 * What is written by command stands in the room everyone shares; and where names do not exist nobody is listed.
 * @throws Failure invalid
 */
export async function mayBeApart({ db }: Pick<Context, 'db'>, workshop: WorkshopId, kind: string): Promise<void> {
  const row = db.selectFrom('workshop').select('chatham').where('id', '=', workshop)
  const { chatham } = await row.executeTakeFirstOrThrow()
  if (chatham !== null || activityOf(kind)?.answered) throw wrongField('outsiders', 'wrong')
}
