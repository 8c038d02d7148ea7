'use client'
import { useWorkshopRoom } from '@/components/session/use-room'
import { usePick, useView } from '@/components/session/use-view'
import type { DelegationId, ParticipantId } from '@/lib/ids'
import { Isolated } from '../isolated'

/** Somebody by the mark of their delegation and their name. */
export function PersonNamed({ person, delegation }: { person: ParticipantId; delegation: DelegationId | null }) {
  const room = useWorkshopRoom()
  const name = usePick(room.people, (people) => people.get(person)?.name)
  const party = useView(room.delegations).get(delegation ?? ('' as never))
  return (
    <span className="min-w-0 wrap-anywhere">
      {party && (
        <abbr title={party.name} className="me-2 font-semibold tracking-wider no-underline">
          {party.code}
        </abbr>
      )}
      <Isolated>{name ?? '–'}</Isolated>
    </span>
  )
}
