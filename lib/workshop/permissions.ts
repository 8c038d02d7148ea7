import type { DelegationId, ParticipantId } from '@/lib/ids'
import type { Role, Standing } from './role'
import type { Gate } from './step'

/** Who asks, as the server knows them at this moment. */
export interface Who {
  readonly participant: ParticipantId
  readonly role: Role
  readonly delegation: DelegationId | null
  readonly standing: Standing
}

/** Everything that may be asked about, with what the answer depends on. */
export type Action =
  | { do: 'read workshop' }
  | { do: 'run workshop' } // agenda, delegations, people, links, archive
  | { do: 'answer'; gate: Gate }
  | { do: 'raise hand' }
  | { do: 'vote'; per: 'delegation' | 'person' } // for their delegation, or as themselves
  | { do: 'write paper' } // in papers they may read

/** Whether this person may do this now. The one place where roles become rights. */
export function can(who: Who, action: Action): boolean {
  switch (action.do) {
    case 'read workshop':
      return true
    case 'run workshop':
      return who.role === 'facilitator'
    case 'answer':
      return who.role !== 'observer' && who.standing !== 'adviser' && action.gate === 'open'
    case 'write paper':
      return who.role !== 'observer' && who.standing !== 'adviser'
    case 'raise hand':
      return who.role !== 'observer'
    case 'vote': // who runs the room has no vote in it
      if (who.role !== 'delegate') return false
      return action.per === 'delegation'
        ? who.delegation !== null && who.standing === 'head'
        : who.standing !== 'adviser'
  }
}
