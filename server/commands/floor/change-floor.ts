import type { WorkshopId } from '@/lib/ids'
import { workshopRoom } from '@/lib/document/workshop-room'
import { NO_SPEAKERS, without, type Speakers } from '@/lib/workshop/speakers'
import { speakersHere } from '../chatham/speaks-as'
import type { Context } from '../command'

/** Changes the speakers list, from how it is at that moment; whoever was removed meanwhile is no longer on it. */
export function changeFloor(
  context: Pick<Context, 'keys' | 'rooms' | 'members' | 'now'>,
  workshop: WorkshopId,
  change: (list: Speakers, now: number) => Speakers,
): Promise<void> {
  const at = context.now()
  const isHere = speakersHere(context, workshop)
  return context.rooms.write({ kind: 'workshop', workshop }, (doc) => {
    const { floor } = workshopRoom(doc)
    floor.put(change(without(floor.read() ?? NO_SPEAKERS, isHere, at), at))
  })
}
