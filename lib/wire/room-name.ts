import { parseId, type DelegationId, type ParticipantId, type WorkshopId } from '@/lib/ids'

/** Where a Yjs document lives and who is its audience (one of the five kinds of room). */
export type RoomId =
  | { kind: 'workshop'; workshop: WorkshopId }
  | { kind: 'desk'; workshop: WorkshopId; participant: ParticipantId }
  | { kind: 'caucus'; workshop: WorkshopId; delegation: DelegationId }
  | { kind: 'group'; workshop: WorkshopId; group: string }
  | { kind: 'paper'; workshop: WorkshopId; paper: string }

/** `<workshop>.<kind>[.<id>]`, as it stands in the address `/sync/<room>`. */
export function roomName(room: RoomId): string {
  const head = `${room.workshop}.${room.kind}`
  switch (room.kind) {
    case 'workshop':
      return head
    case 'desk':
      return `${head}.${room.participant}`
    case 'caucus':
      return `${head}.${room.delegation}`
    case 'group':
      return `${head}.${room.group}`
    case 'paper':
      return `${head}.${room.paper}`
  }
}

/** The room a name speaks of, or null when the name is not one. The only parser of room names. */
export function parseRoomName(name: string): RoomId | null {
  const [head, kind, tail, ...rest] = name.split('.')
  const workshop = parseId<WorkshopId>(head)
  if (!workshop || rest.length > 0) return null
  if (kind === 'workshop') return tail === undefined ? { kind, workshop } : null
  const id = parseId<string>(tail)
  if (!id) return null
  if (kind === 'desk') return { kind, workshop, participant: id as ParticipantId }
  if (kind === 'caucus') return { kind, workshop, delegation: id as DelegationId }
  if (kind === 'group') return { kind, workshop, group: id }
  if (kind === 'paper') return { kind, workshop, paper: id }
  return null
}
