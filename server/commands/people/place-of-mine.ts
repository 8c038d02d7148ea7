import type { ParticipantId, WorkshopId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import type { Place } from '@/server/access/members'
import type { Caller, Context } from '../command'
import { running } from '../rights'

/** The place of a participant, from memory. @throws Failure notFound */
export async function placeOf({ db, members }: Context, participant: ParticipantId): Promise<Place> {
  const rows = db.selectFrom('participant').select('workshop_id').where('id', '=', participant)
  const workshop: WorkshopId | undefined = (await rows.executeTakeFirst())?.workshop_id
  const place = workshop && (await members.load(workshop)) ? members.get(workshop, participant) : null
  if (!place) throw new Failure('notFound')
  return place
}

/** Somebody's place, for a facilitator of their workshop. @throws Failure notFound, and as `running` does */
export async function placeOfMine(context: Context, caller: Caller, participant: ParticipantId): Promise<Place> {
  const place = await placeOf(context, participant)
  await running(context, caller, place.workshop)
  return place
}
