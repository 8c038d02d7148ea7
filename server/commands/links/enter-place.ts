import type { UserId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { isGuest, newGuest } from '@/server/access/guest'
import type { Place } from '@/server/access/members'
import type { Session } from '@/server/access/session-cookie'
import type { Caller, Context } from '../command'

interface Entered {
  readonly place: Place
  /** A session to start; null: the caller keeps theirs. */
  readonly session: Session | null
}

/**
 * Opens an existing place to whoever holds a private link to it. An expected person's place becomes theirs. Somebody
 * else's is opened as the guest it belongs to, when `owner` shows that the link was made for that guest or when they
 * are in no other workshop; otherwise the place goes on with a guest of its own.
 * @throws Failure removed, hasAccount
 */
export async function enterPlace(
  context: Context,
  caller: Caller,
  place: Place,
  owner: UserId | null,
  name?: string,
): Promise<Entered> {
  const { db } = context
  if (place.removed) throw new Failure('removed')
  if (place.user === null) return take(context, caller.user, { ...place, name: name ?? place.name })
  if (place.user === caller.user) return { place, session: null }
  const user = await db.selectFrom('user').selectAll().where('id', '=', place.user).executeTakeFirstOrThrow()
  if (!isGuest(user)) throw new Failure('hasAccount')
  if (owner === user.id || !(await isElsewhere(context, place)))
    return { place, session: { user: user.id, generation: user.generation } }
  return take(context, null, place)
}

/** Whether the user of a place is in further workshops. */
async function isElsewhere({ db }: Context, place: Place): Promise<boolean> {
  const other = await db
    .selectFrom('participant')
    .select('id')
    .where('user_id', '=', place.user)
    .where('workshop_id', '!=', place.workshop)
    .executeTakeFirst()
  return other !== undefined
}

/** Gives a place to a user, or to a new guest. Of two who come at once, the second finds it taken and tries anew. */
async function take(context: Context, user: UserId | null, place: Place): Promise<Entered> {
  const { db, members, now, publish } = context
  const guest = user ? null : newGuest(place.name, now())
  const holder = user ?? guest!.id
  const before = members.get(place.workshop, place.id)?.user ?? null
  await db.transaction().execute(async (write) => {
    if (guest) await write.insertInto('user').values(guest).execute()
    const { numUpdatedRows } = await write
      .updateTable('participant')
      .set({ user_id: holder, name: place.name })
      .where('id', '=', place.id)
      .where('user_id', before ? '=' : 'is', before)
      .executeTakeFirst()
    if (numUpdatedRows !== 1n) throw new Failure('alreadyHere')
  })
  members.put({ ...place, user: holder })
  await publish.people(place.workshop, [place.id])
  return { place, session: guest && { user: guest.id, generation: 0 } }
}
