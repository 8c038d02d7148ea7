'use client'
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { withGroups } from '@/lib/document/with-groups'
import { workshopRoom } from '@/lib/document/workshop-room'
import type { StepId } from '@/lib/ids'
import { Connected } from './connected'
import { ownAnswers } from './own-answers'
import type { RoomSession } from './room-session'
import { UnsentNote } from './unsent-note'
import type { Kept } from './unsent'
import { GroupsContext } from './use-groups'
import { RoomContext, useRoom } from './use-room'
import { useSession } from './use-session'
import { useView } from './use-view'

type Groups = ReadonlyMap<StepId, RoomSession>

/** Opens the rooms of the groups that the server says one is in, and joins them to the workshop's for all that stands inside. */
export function GroupProvider({ children }: { children: ReactNode }) {
  const inHand = useRoom()
  const { groups: listed } = useView(inHand.session.aside)
  const [groups, setGroups] = useState<Groups>(new Map())
  const onGroup = useCallback((step: StepId, session: RoomSession | null) => {
    setGroups((before) => {
      const after = new Map(before)
      if (session) after.set(step, session)
      else after.delete(step)
      return after
    })
  }, [])
  const joined = useMemo(() => {
    const rooms = [...groups].map(([step, { doc }]) => [step, workshopRoom(doc)] as const)
    return { ...inHand, room: withGroups(inHand.room, new Map(rooms)) }
  }, [inHand, groups])
  return (
    <GroupsContext value={groups}>
      <RoomContext value={joined}>
        {children}
        {listed.map((step) => (
          <OpenGroup key={step} step={step} onGroup={onGroup} />
        ))}
      </RoomContext>
    </GroupsContext>
  )
}

const nothing = () => {}

function OpenGroup({ step, onGroup }: { step: StepId; onGroup: (step: StepId, session: RoomSession | null) => void }) {
  const { workshop, me } = useRoom()
  const keep = useCallback(
    ({ doc, refusal }: RoomSession): Kept => ({ answers: ownAnswers(workshopRoom(doc), me), refusal: refusal.read() }),
    [me],
  )
  const room = { kind: 'group', workshop, group: step } as const
  // Whoever is in the group no more is told so by the list; the device keeps nothing of what only some may read.
  const held = useSession({ room, me, keepsCopy: false, keep, onMembershipChanged: nothing })
  const { session, kept, dropKept, onEnded } = held
  if (!session) return null
  return (
    <Connected session={session} fallback={null} onEnded={onEnded}>
      <There step={step} session={session} onGroup={onGroup} />
      {kept && <UnsentNote kept={kept} onClose={dropKept} />}
    </Connected>
  )
}

/** Stands where the group has something to show. */
function There({
  step,
  session,
  onGroup,
}: {
  step: StepId
  session: RoomSession
  onGroup: (step: StepId, session: RoomSession | null) => void
}) {
  useEffect(() => {
    onGroup(step, session)
    return () => onGroup(step, null)
  }, [step, session, onGroup])
  return null
}
