import type { UserId, WorkshopId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { can, type Action, type Who } from '@/lib/workshop/permissions'
import { isGuest } from '@/server/access/guest'
import type { Place } from '@/server/access/members'
import type { Caller, Context } from './command'

/** The caller's user. @throws Failure notSignedIn */
export function signedIn(caller: Caller): UserId {
  if (!caller.user) throw new Failure('notSignedIn')
  return caller.user
}

/** The caller's account: guests have none. @throws Failure notSignedIn, notAllowed */
export async function withAccount({ db }: Context, caller: Caller) {
  const user = await db.selectFrom('user').selectAll().where('id', '=', signedIn(caller)).executeTakeFirst()
  if (!user) throw new Failure('notSignedIn')
  if (isGuest(user)) throw new Failure('notAllowed')
  return user
}

/** The caller's place in a workshop. @throws Failure notSignedIn, notFound, removed, notAllowed */
export async function placeIn({ members }: Context, caller: Caller, workshop: WorkshopId): Promise<Place> {
  const user = signedIn(caller)
  if (!(await members.load(workshop))) throw new Failure('notFound')
  const place = members.held(user, workshop)
  if (place?.removed) throw new Failure('removed')
  if (!place) throw new Failure('notAllowed')
  return place
}

export const whoIs = (place: Place): Who => ({
  participant: place.id,
  role: place.role,
  delegation: place.delegation,
  standing: place.standing,
})

/** The caller's place, when it gives them the right. @throws Failure as placeIn does */
export async function allowed(context: Context, caller: Caller, workshop: WorkshopId, action: Action): Promise<Place> {
  const place = await placeIn(context, caller, workshop)
  if (!can(whoIs(place), action)) throw new Failure('notAllowed')
  return place
}

/** The caller's place as one who runs the workshop, archived or not. @throws Failure as placeIn does */
export const facilitator = (context: Context, caller: Caller, workshop: WorkshopId): Promise<Place> =>
  allowed(context, caller, workshop, { do: 'run workshop' })

/** As `facilitator`, for what an archived workshop does not take. @throws Failure workshopArchived too */
export async function running(context: Context, caller: Caller, workshop: WorkshopId): Promise<Place> {
  const place = await facilitator(context, caller, workshop)
  if (context.members.isArchived(workshop)) throw new Failure('workshopArchived')
  return place
}
