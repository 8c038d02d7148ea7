import { z } from 'zod'
import type { UserId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import type { Place } from '@/server/access/members'
import { command, WithSession, type Context } from '../command'
import { erasePlace } from '../people/erase-place'
import { isLastFacilitator } from '../people/last-facilitator'
import { signedIn } from '../rights'

const input = z.object({ password: z.string().max(200).optional() })

/** Takes the user out of every workshop with their answers, and then deletes them. */
export const deleteMyData = command('delete-my-data', input, async (context, caller, { password }) => {
  const { db, accounts } = context
  const user = signedIn(caller)
  const row = await db.selectFrom('user').select(['password', 'admin']).where('id', '=', user).executeTakeFirst()
  if (!row) throw new Failure('notSignedIn')
  if (row.password !== null && !(await accounts.passwordFits(user, password ?? '', caller.address)))
    throw new Failure('wrongCredentials')
  if (row.admin === 1 && (await isLastAdministrator(context, user))) throw new Failure('lastAdministrator')
  const places = await placesOf(context, user)
  if (places.some(({ place, demonstration }) => !demonstration && isLastFacilitator(context, place)))
    throw new Failure('ownsWorkshops')
  for (const { place } of places) await erasePlace(context, place)
  await db.deleteFrom('user').where('id', '=', user).execute()
  accounts.forget(user)
  context.waiting.forget(user)
  return new WithSession({}, null)
})

async function placesOf({ db, members }: Context, user: UserId): Promise<{ place: Place; demonstration: boolean }[]> {
  const rows = await db
    .selectFrom('participant')
    .innerJoin('workshop', 'workshop.id', 'participant.workshop_id')
    .select(['participant.id', 'workshop_id', 'demonstration'])
    .where('user_id', '=', user)
    .execute()
  for (const { workshop_id } of rows) await members.load(workshop_id)
  return rows.flatMap(({ id, workshop_id, demonstration }) => {
    const place = members.get(workshop_id, id)
    return place ? [{ place, demonstration: demonstration === 1 }] : []
  })
}

async function isLastAdministrator({ db }: Context, user: UserId): Promise<boolean> {
  const other = await db
    .selectFrom('user')
    .select('id')
    .where('admin', '=', 1)
    .where('id', '!=', user)
    .executeTakeFirst()
  return !other
}
