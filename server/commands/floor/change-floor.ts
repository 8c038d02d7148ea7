import type { WorkshopId } from '@/lib/ids'
import { workshopRoom } from '@/lib/document/workshop-room'
import { NO_SPEAKERS, without, type Speakers } from '@/lib/workshop/speakers'
import type { Context } from '../command'

/** Changes the speakers list, from how it is at that moment; whoever was removed meanwhile is no longer on it. */
export function changeFloor(
  { rooms, members, now }: Pick<Context, 'rooms' | 'members' | 'now'>,
  workshop: WorkshopId,
  change: (list: Speakers, now: number) => Speakers,
): Promise<void> {
  const at = now()
  const isHere = (id: Parameters<typeof members.get>[1]) => members.get(workshop, id)?.removed === false
  return rooms.write({ kind: 'workshop', workshop }, (doc) => {
    const { floor } = workshopRoom(doc)
    floor.put(change(without(floor.read() ?? NO_SPEAKERS, isHere, at), at))
  })
}
