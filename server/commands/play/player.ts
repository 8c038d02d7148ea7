import type { WorkshopId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import type { Place } from '@/server/access/members'
import { plays } from '@/server/play/desk-contents'
import type { Caller, Context } from '../command'
import { placeIn } from '../rights'

type Player = Place & { readonly delegation: NonNullable<Place['delegation']> }

/** The caller's place, when they play in a delegation. @throws Failure notAllowed, workshopArchived, tooManyLetters, and as placeIn does */
export async function playerIn(context: Context, caller: Caller, workshop: WorkshopId): Promise<Player> {
  const place = await placeIn(context, caller, workshop)
  if (!plays(place) || place.delegation === null || place.standing === 'adviser') throw new Failure('notAllowed')
  if (context.members.isArchived(workshop)) throw new Failure('workshopArchived')
  await context.limits.letters.count(place.id).catch(() => {
    throw new Failure('tooManyLetters')
  })
  return place as Player
}
