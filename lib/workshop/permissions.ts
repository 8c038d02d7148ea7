import type { DelegationId, ParticipantId } from '@/lib/ids'
import type { Role, Standing } from './role'
import type { Step } from './step'

/** Who asks, as the server knows them at this moment. */
export interface Who {
  readonly participant: ParticipantId
  readonly role: Role
  readonly delegation: DelegationId | null
  readonly standing: Standing
  /** A nameless screen on the wall: it reads the workshop's room and takes part in nothing. */
  readonly screen?: boolean
  /** In a workshop under the Chatham House rule: the shared room says nothing of them, and they write nothing in it. */
  readonly nameless?: boolean
}

/** What of a step decides who answers it. */
export type Answerable = Pick<Step, 'gate' | 'audience' | 'contributors'> & Partial<Pick<Step, 'group'>>

/** Everything that may be asked about, with what the answer depends on. */
export type Action =
  | { do: 'read workshop' }
  | { do: 'run workshop' } // agenda, delegations, people, links, archive
  | { do: 'answer'; step: Answerable }
  | { do: 'read group'; step: Pick<Step, 'audience' | 'group'> } // the room of a step that is apart
  | { do: 'raise hand' }
  | { do: 'vote'; per: 'delegation' | 'person' } // for their delegation, or as themselves
  | { do: 'read paper'; audience: DelegationId | null } // one delegation's, or everyone's
  | { do: 'keep papers'; audience: DelegationId | null } // make, name and archive
  | { do: 'write paper' } // in papers they may read
  | { do: 'comment paper' } // in papers they may read; advisers too
  | { do: 'chair paper'; audience: DelegationId | null } // rule, set its mode, issue revisions
  | { do: 'table' } // amendments and alternatives, lifting, breaking silence: for their delegation, where it has the right

/** Whether this person may do this now. The one place where roles become rights. */
export function can(who: Who, action: Action): boolean {
  if (who.screen) return action.do === 'read workshop'
  switch (action.do) {
    case 'read workshop':
      return true
    case 'run workshop':
      return who.role === 'facilitator'
    case 'answer':
      return whyNoAnswer(who, action.step) === null
    case 'read group':
      return who.role === 'facilitator' || (who.role === 'delegate' && isListed(who, action.step))
    case 'read paper':
      return action.audience === null || (who.role !== 'observer' && who.delegation === action.audience)
    case 'keep papers':
      return action.audience === null
        ? who.role === 'facilitator'
        : who.role !== 'observer' && who.standing === 'head' && who.delegation === action.audience
    case 'write paper':
      return who.role !== 'observer' && who.standing !== 'adviser'
    case 'comment paper':
      return who.role !== 'observer'
    case 'chair paper':
      return can(who, { do: 'keep papers', audience: action.audience })
    case 'table':
      return who.role === 'delegate' && who.standing === 'head' && who.delegation !== null
    case 'raise hand':
      return who.role !== 'observer'
    case 'vote': // who runs the room has no vote in it
      if (who.role !== 'delegate') return false
      return action.per === 'delegation'
        ? who.delegation !== null && who.standing === 'head'
        : who.standing !== 'adviser'
  }
}

/** Why somebody does not answer: they are an observer, the gate is not open, they advise, or it is for others. */
export type NoAnswer = 'observer' | 'gate' | 'adviser' | 'audience' | 'group' | 'heads'

/** Whether a step is for this person, as its audience and its group say. */
const isListed = (who: Who, { audience, group }: Pick<Step, 'audience' | 'group'>): boolean =>
  (audience === null || (who.delegation !== null && audience.includes(who.delegation))) &&
  (!group || group.members.includes(who.participant))

/** The first reason why this person does not answer a step now, or null when they may. */
export function whyNoAnswer(who: Who, { gate, audience, contributors, group }: Answerable): NoAnswer | null {
  if (who.screen || who.role === 'observer') return 'observer'
  if (gate !== 'open') return 'gate'
  if (who.standing === 'adviser') return 'adviser'
  if (audience !== null && (who.delegation === null || !audience.includes(who.delegation))) return 'audience'
  if (group && !group.members.includes(who.participant)) return 'group'
  return contributors === 'heads' && (who.delegation === null || who.standing !== 'head') ? 'heads' : null
}
