import type { IncomingMessage } from 'node:http'
import type { UserId } from '@/lib/ids'
import type { CloseName } from '@/lib/wire/close-codes'
import { parseRoomName, type RoomId } from '@/lib/wire/room-name'
import type { Authority, Member } from './authority'

/** Where rooms are: `/sync/<room>`, with the parameters that PROTOCOL.md lists. */
export const SYNC_PATH = '/sync/'

export interface Admitted {
  readonly room: RoomId
  readonly user: UserId
  /** Whether the client understands our own messages. */
  readonly plenary: boolean
  /** Whether it pays for every byte: no presence, updates in batches. */
  readonly saver: boolean
  /** Of the copy the client keeps; null when it keeps none. */
  readonly epoch: number | null
}

/**
 * Whether a request may come in at all: origin, session, address, workshop, membership, in that order.
 * `address`: path and query of the room, the request's own unless another is given.
 */
export async function admit(
  request: IncomingMessage,
  authority: Authority,
  address = request.url ?? '',
): Promise<Admitted | CloseName> {
  if (!authority.originAllowed(request)) return 'wrongOrigin'
  const user = await authority.userOf(request)
  if (!user) return 'notSignedIn'
  const url = new URL(address, 'http://localhost')
  const room = parseRoomName(url.pathname.slice(SYNC_PATH.length))
  if (!room || !(await authority.load(room.workshop))) return 'noSuchRoom'
  if (!place(authority, user, room)) return 'notAllowed'
  const epoch = url.searchParams.get('epoch')
  return {
    room,
    user,
    plenary: url.searchParams.get('plenary') === '1',
    saver: url.searchParams.get('saver') === '1',
    epoch: epoch === null || epoch === '' ? null : Number(epoch),
  }
}

/** The person's place, when they may read the room at this moment. */
export function place(authority: Authority, user: UserId, room: RoomId): Member | null {
  const member = authority.memberOf(user, room.workshop)
  return member && authority.mayRead(member, room) ? member : null
}
