import type { DelegationId, ParticipantId, WorkshopId } from '@/lib/ids'
import type { Members } from '@/server/access/members'

interface Row {
  readonly workshop_id: WorkshopId
  readonly delegation_id: DelegationId
  readonly participant_id: ParticipantId | null
}

/** Who has a role now: nobody once its holder was removed, made something else than a delegate, or moved to another delegation. */
export function holderOf({ get }: Pick<Members, 'get'>, row: Row): ParticipantId | null {
  const place = row.participant_id && get(row.workshop_id, row.participant_id)
  const holds = place && !place.removed && place.role === 'delegate' && place.delegation === row.delegation_id
  return holds ? place.id : null
}
