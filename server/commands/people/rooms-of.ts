import type { RoomId } from '@/lib/wire/room-name'
import type { Place } from '@/server/access/members'

type Named = Pick<Place, 'workshop' | 'id'>

export const deskOf = ({ workshop, id: participant }: Named): RoomId => ({ kind: 'desk', workshop, participant })
export const sharedBy = ({ workshop }: Named): RoomId => ({ kind: 'workshop', workshop })
