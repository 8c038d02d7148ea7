import type { WorkshopRoom } from '@/lib/document/workshop-room'
import { newId, type ParticipantId } from '@/lib/ids'
import type { Chatham } from '@/lib/workshop/chatham'
import type { Delegation } from '@/lib/workshop/delegation'
import { NO_MARK } from '@/lib/workshop/mark'
import type { Participant } from '@/lib/workshop/participant'
import type { Place } from '@/server/access/members'

type Seat = Omit<Participant, 'id'>

/**
 * Shows how many people there are and nothing of who: a seat for each, alike to those of the same role and, where those
 * may be seen, the same delegation. Only what differs in number is written, so that a seat is nobody's for good.
 */
export function showSeats(
  room: WorkshopRoom,
  places: readonly Place[],
  parties: readonly Delegation[],
  chatham: NonNullable<Chatham>,
): void {
  const delegations = new Map(parties.map((party) => [party.id, party]))
  const wanted = new Map<string, { seat: Seat; count: number }>()
  for (const { role, delegation: own, standing: held, simulated } of places) {
    const delegation = chatham === 'delegations' ? own : null
    const standing = chatham === 'nobody' && held === 'head' ? 'member' : held
    const name = (delegation && delegations.get(delegation)?.code) ?? NO_MARK
    const seat: Seat = { name, role, delegation, standing, simulated }
    const known = wanted.get(keyOf(seat))
    wanted.set(keyOf(seat), { seat, count: (known?.count ?? 0) + 1 })
  }
  const members = new Set<string>(places.map(({ id }) => id))
  for (const [id, seat] of room.people.read()) {
    const like = wanted.get(keyOf(seat))
    if (like && like.count > 0 && !members.has(id)) like.count--
    else room.people.delete(id)
  }
  for (const { seat, count } of [...wanted.values()].toSorted((a, b) => (keyOf(a.seat) < keyOf(b.seat) ? -1 : 1)))
    for (let left = count; left > 0; left--) {
      const id = newId<ParticipantId>()
      room.people.put(id, { id, ...seat })
    }
}

const keyOf = ({ name, role, delegation, standing, simulated }: Seat): string =>
  JSON.stringify([name, role, delegation, standing, simulated])
