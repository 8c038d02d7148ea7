import type { IncomingMessage } from 'node:http'
import type { StepId, UserId, WorkshopId } from '@/lib/ids'
import type { Who } from '@/lib/workshop/permissions'
import type { Aside } from '@/lib/wire/aside'
import type { RoomId } from '@/lib/wire/room-name'

/** A user's place in one workshop, as the server knows it at this moment. */
export interface Member extends Who {
  readonly name: string
  readonly simulated: boolean
}

/** What the sync server asks about people. Implemented in server/access; asked again at every judgement. */
export interface Authority {
  /** The user whose session the request's cookie carries, or null. A request with a ticket has the ticket's, and no other. */
  userOf(request: IncomingMessage): Promise<UserId | null>
  /** Whether the request comes from a page of this installation (or from a program that sends no Origin). */
  originAllowed(request: IncomingMessage): boolean
  /** Brings a workshop's members into memory; false when there is no such workshop. Afterwards the rest answers at once. */
  load(workshop: WorkshopId): Promise<boolean>
  memberOf(user: UserId, workshop: WorkshopId): Member | null
  mayRead(member: Member, room: RoomId): boolean
  /** The steps whose answers lie in group rooms. */
  groups(workshop: WorkshopId): readonly StepId[]
  /** What this person is told beside the workshop's room; null for nameless readers. */
  aside(member: Member, workshop: WorkshopId): Aside | null
  /** Calls back with the workshop whose members, roles, rooms or asides have changed. Returns the way to stop. */
  watch(changed: (workshop: WorkshopId) => void): () => void
  /** Calls back with a user whose sessions have all ended: password changed, signed out everywhere, deleted. Returns the way to stop. */
  watchSessions(ended: (user: UserId) => void): () => void
}
