import { z } from 'zod'
import { Failure } from '@/lib/wire/failures'
import { hashSecret } from '@/server/access/keys'
import { command, withSession, type Context } from '../command'
import { enterPlace } from './enter-place'

const input = z.object({ secret: z.string().max(100) })

export const enterByReturnLink = command('enter-by-return-link', input, async (context, caller, { secret }) => {
  const { place, owner } = await placeAt(context, secret)
  const entered = await enterPlace(context, caller, place, owner)
  return withSession({ workshop: place.workshop, participant: place.id }, entered.session)
})

/** The place a return link leads to, and whose whole session it brings back. @throws Failure notFound */
export async function placeAt({ db, members }: Context, secret: string) {
  const row = await db
    .selectFrom('secret')
    .innerJoin('participant', 'participant.id', 'secret.participant_id')
    .select(['participant.id', 'workshop_id', 'secret.user_id as owner'])
    .where('hash', '=', hashSecret(secret))
    .where('purpose', '=', 'return')
    .executeTakeFirst()
  if (!row || !(await members.load(row.workshop_id))) throw new Failure('notFound')
  const place = members.get(row.workshop_id, row.id)
  if (!place) throw new Failure('notFound')
  return { place, owner: row.owner }
}
