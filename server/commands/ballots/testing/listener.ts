import { workshopRoom } from '@/lib/document/workshop-room'
import type { BallotId, WorkshopId } from '@/lib/ids'
import { roomName } from '@/lib/wire/room-name'
import type { Session } from '@/server/access/session-cookie'
import { Visitor } from '@/server/access/testing/visitor'
import type { Installation } from '@/server/testing/installation'
import { until } from '@/server/testing/until'
import { writesIn } from './inspect'

/** Somebody in the room over a socket of their own, who notes down everything that is written there. */
export async function listener(server: Installation, workshop: WorkshopId, ballot: BallotId, session: Session) {
  const visitor = await Visitor.enter(server, roomName({ kind: 'workshop', workshop }), session)
  const { tallies } = workshopRoom(visitor.doc)
  let heard: unknown[] = []
  visitor.doc.on('update', (update: Uint8Array) => heard.push(...writesIn(update)))
  return {
    /** What is written from now on, in its order. */
    hear: () => (heard = []),
    until: ({ cast, closed }: { cast: number; closed: boolean }) =>
      until('the ballot to come', () => {
        const shown = tallies.ballots.read().get(ballot)
        return tallies.cast(ballot) === cast && (shown?.closed !== null) === closed
      }),
    leave: () => visitor.leave(),
  }
}
