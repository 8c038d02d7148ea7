import type { DelegationId, PaperId, WorkshopId } from '@/lib/ids'
import type { Paper } from '@/lib/papers/paper'
import { Failure } from '@/lib/wire/failures'
import { can } from '@/lib/workshop/permissions'
import type { Place } from '@/server/access/members'
import { withNames } from '../chatham/with-names'
import type { Caller, Context } from '../command'
import { placeIn, whoIs } from '../rights'
import { paperRead } from './paper-for'

/** The caller's place, when they may make and name papers of this audience. @throws Failure notAllowed, workshopArchived, needsNames */
export async function keeperOf(
  context: Context,
  caller: Caller,
  workshop: WorkshopId,
  audience: DelegationId | null,
): Promise<Place> {
  const place = await placeIn(context, caller, workshop)
  await withNames(context, workshop)
  if (!can(whoIs(place), { do: 'keep papers', audience })) throw new Failure('notAllowed')
  if (context.members.isArchived(workshop)) throw new Failure('workshopArchived')
  await context.papers.load(workshop)
  return place
}

/**
 * A paper and its workshop, for one who may name it. That there is one is not told to those who may not read it.
 * @throws Failure notFound, notAllowed, workshopArchived
 */
export async function paperOfMine(
  context: Context,
  caller: Caller,
  id: PaperId,
): Promise<{ workshop: WorkshopId; paper: Paper }> {
  const { workshop, paper } = await paperRead(context, caller, id)
  await keeperOf(context, caller, workshop, paper.audience)
  return { workshop, paper }
}
