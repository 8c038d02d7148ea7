import type { DelegationId, PaperId, WorkshopId } from '@/lib/ids'
import type { Paper } from '@/lib/papers/paper'
import { Failure } from '@/lib/wire/failures'
import { can, type Action } from '@/lib/workshop/permissions'
import type { Place } from '@/server/access/members'
import type { Caller, Context } from '../command'
import { placeIn, whoIs } from '../rights'

/** A paper, where it is, and the caller's place there. */
export interface PaperOf {
  readonly workshop: WorkshopId
  readonly paper: Paper
  readonly place: Place
}

/**
 * A paper that the caller reads. That there is one is not told to those who may not read it.
 * @throws Failure notFound, and as placeIn does
 */
export async function paperRead(context: Context, caller: Caller, id: PaperId): Promise<PaperOf> {
  const row = await context.db.selectFrom('paper').select('workshop_id').where('id', '=', id).executeTakeFirst()
  if (!row) throw new Failure('notFound')
  const workshop = row.workshop_id
  const place = await placeIn(context, caller, workshop)
  await context.papers.load(workshop)
  const paper = context.papers.get(workshop, id)
  if (!paper || !can(whoIs(place), { do: 'read paper', audience: paper.audience })) throw new Failure('notFound')
  return { workshop, paper, place }
}

/**
 * A paper in which the caller may do this now: it is not archived, nor its workshop, nor paused.
 * @throws Failure notFound, notAllowed, workshopArchived, workshopPaused, paperArchived, and as placeIn does
 */
export async function paperFor(context: Context, caller: Caller, id: PaperId, action: Action): Promise<PaperOf> {
  const found = await paperRead(context, caller, id)
  if (!can(whoIs(found.place), action)) throw new Failure('notAllowed')
  if (context.members.isArchived(found.workshop)) throw new Failure('workshopArchived')
  if (context.members.isPaused(found.workshop)) throw new Failure('workshopPaused')
  if (found.paper.state === 'archived') throw new Failure('paperArchived')
  return found
}

/**
 * As `paperFor`, for what a delegation tables in its own name: its head, where it has the right to.
 * @throws Failure mayNotTable too
 */
export async function paperToTable(
  context: Context,
  caller: Caller,
  id: PaperId,
): Promise<PaperOf & { delegation: DelegationId }> {
  const found = await paperFor(context, caller, id, { do: 'table' })
  const { delegation } = found.place
  const row = await context.db
    .selectFrom('delegation')
    .select('tables')
    .where('id', '=', delegation)
    .where('workshop_id', '=', found.workshop)
    .executeTakeFirst()
  if (!delegation || !row?.tables) throw new Failure('mayNotTable')
  return { ...found, delegation }
}
