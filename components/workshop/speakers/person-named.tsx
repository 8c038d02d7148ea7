'use client'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import type { DelegationId, ParticipantId } from '@/lib/ids'
import { Isolated } from '../isolated'
import { useSpeakerName } from './use-speaker-name'

/** Somebody by the mark of their delegation and their name. */
export function PersonNamed({ person, delegation }: { person: ParticipantId; delegation: DelegationId | null }) {
  const nameOf = useSpeakerName()
  const party = useView(useWorkshopRoom().delegations).get(delegation ?? ('' as never))
  return (
    <span className="min-w-0 wrap-anywhere">
      {party && (
        <abbr title={party.name} className="me-2 font-semibold tracking-wider no-underline">
          {party.code}
        </abbr>
      )}
      <Isolated>{nameOf({ participant: person, delegation })}</Isolated>
    </span>
  )
}
