'use client'
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { deskAnswers } from '@/lib/document/desk-answers'
import { playRoom } from '@/lib/document/play-room'
import { roomName, type RoomId } from '@/lib/wire/room-name'
import { isHidden } from '@/lib/workshop/step'
import { Connected } from './connected'
import { browserNotes, deviceNotes } from './device-notes'
import { RoomEnded } from './room-ended'
import type { RoomSession } from './room-session'
import { UnsentNote } from './unsent-note'
import type { Kept } from './unsent'
import { DeskContext } from './use-desk'
import { useRoom } from './use-room'
import { useSession, type HeldSession } from './use-session'
import { usePick, useView } from './use-view'

interface Props {
  onMembershipChanged: () => void
  children: ReactNode
}

/** Opens one's desk beside the room once a step of it is blind, for a role in a role-play, or while this device has something for it; for all that stands inside. */
export function DeskProvider({ onMembershipChanged, children }: Props) {
  const { room, workshop, me } = useRoom()
  const hides = usePick(room.agenda, (agenda) => [...agenda.values()].some(isHidden))
  const inPlay = usePick(playRoom(room.doc).state, (state) => state !== null)
  const plays = usePick(room.people, (people) => people.get(me)?.role === 'delegate') && inPlay
  const nameless = usePick(room.info, (info) => (info?.chatham ?? null) !== null)
  const [needed, setNeeded] = useState(() => hasUnsent({ kind: 'desk', workshop, participant: me }))
  const [desk, setDesk] = useState<RoomSession | null>(null)
  const [ended, setEnded] = useState<Pick<HeldSession<Kept>, 'ended' | 'again'> | null>(null)
  if ((hides || plays || nameless) && !needed) setNeeded(true) // what is written there last has yet to be saved when the last step is revealed
  return (
    <DeskContext value={desk}>
      {ended?.ended ? <RoomEnded {...ended.ended} onAgain={ended.again} /> : children}
      {needed && <OpenDesk onMembershipChanged={onMembershipChanged} onDesk={setDesk} onEnd={setEnded} />}
    </DeskContext>
  )
}

const hasUnsent = (desk: RoomId & { kind: 'desk' }): boolean =>
  deviceNotes(browserNotes(), desk.participant, roomName(desk)).unsavedMarks().length > 0

const keep = ({ doc, refusal }: RoomSession): Kept => ({
  answers: new Map(deskAnswers(doc).read()),
  refusal: refusal.read(),
})

function OpenDesk({
  onMembershipChanged,
  onDesk,
  onEnd,
}: {
  onMembershipChanged: () => void
  onDesk: (desk: RoomSession | null) => void
  onEnd: (held: Pick<HeldSession<Kept>, 'ended' | 'again'>) => void
}) {
  const { room: shared, workshop, me } = useRoom()
  // In a role-play a sealed brief lies there, too, and the device may be anybody's tomorrow.
  const keepsCopy = useView(playRoom(shared.doc).state) === null
  const room = { kind: 'desk', workshop, participant: me } as const
  const held = useSession({ room, me, keepsCopy, keep, onMembershipChanged })
  const { session, ended, again, kept, dropKept, onEnded } = held
  useEffect(() => onEnd({ ended, again }), [ended, again, onEnd])
  if (!session) return null
  return (
    <Connected session={session} fallback={null} onEnded={onEnded}>
      <There session={session} onDesk={onDesk} />
      {kept && <UnsentNote kept={kept} onClose={dropKept} />}
    </Connected>
  )
}

/** Stands where the desk has something to show. */
function There({ session, onDesk }: { session: RoomSession; onDesk: (desk: RoomSession | null) => void }) {
  const leave = useCallback(() => onDesk(null), [onDesk])
  useEffect(() => {
    onDesk(session)
    return leave
  }, [session, onDesk, leave])
  return null
}
