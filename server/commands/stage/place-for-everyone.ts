import type { WorkshopId } from '@/lib/ids'
import { workshopRoom } from '@/lib/document/workshop-room'
import { isShared, stepInPlace } from '@/lib/workshop/stage'
import type { Context } from '../command'
import { wrongField } from '../field-errors'

/** @throws Failure invalid when the place is not one that everyone may see: a draft, a facilitators' page */
export async function isForEveryone({ rooms }: Context, workshop: WorkshopId, place: string): Promise<void> {
  const named = stepInPlace(place)
  const isSeen =
    named === null
      ? isShared(place)
      : await rooms.read({ kind: 'workshop', workshop }, (doc) => workshopRoom(doc).agenda.read().has(named))
  if (!isSeen) throw wrongField('place', 'wrong')
}
