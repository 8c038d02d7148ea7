import type { DelegationId, ParticipantId } from '@/lib/ids'
import type { Delegation } from '@/lib/workshop/delegation'
import type { Participant } from '@/lib/workshop/participant'
import { can } from '@/lib/workshop/permissions'

/** One delegation, or those without one, counted. */
export interface Roll {
  /** Null: people without a delegation, facilitators and observers among them. */
  readonly delegation: Delegation | null
  readonly members: readonly Participant[]
  readonly here: number
  /** Of those who may answer when a step is open, and how many those are. */
  readonly answered: number
  readonly answering: number
}

export interface RollCall {
  readonly rolls: readonly Roll[]
  readonly members: number
  readonly here: number
  readonly answered: number
  readonly answering: number
}

/** Whether the room waits for this person's answer to an open step. Facilitators may answer, and nobody waits for them. */
const isAwaited = (person: Participant) =>
  person.role === 'delegate' && can({ ...person, participant: person.id }, { do: 'answer', gate: 'open' })

/** Everybody, counted once, by delegation in their order; delegations without members are there, too. Simulated people are always here. */
export function callRoll(
  people: ReadonlyMap<ParticipantId, Participant>,
  delegations: ReadonlyMap<DelegationId, Delegation>,
  here: ReadonlySet<ParticipantId>,
  answered: ReadonlySet<ParticipantId>,
): RollCall {
  const members = new Map<DelegationId | null, Participant[]>([...delegations.keys()].map((id) => [id, []]))
  members.set(null, [])
  for (const person of people.values()) {
    const at = person.delegation !== null && members.has(person.delegation) ? person.delegation : null
    members.get(at)!.push(person)
  }
  const roll = (delegation: Delegation | null): Roll => {
    const own = members.get(delegation?.id ?? null)!
    return {
      delegation,
      members: own,
      here: own.filter((person) => person.simulated || here.has(person.id)).length,
      answered: own.filter((person) => answered.has(person.id)).length,
      answering: own.filter((person) => isAwaited(person) || answered.has(person.id)).length,
    }
  }
  const ordered = [...delegations.values()].sort((a, b) => a.order - b.order)
  const rolls = [...ordered.map(roll), roll(null)].filter((one) => one.delegation !== null || one.members.length > 0)
  const sum = (of: (one: Roll) => number) => rolls.reduce((total, one) => total + of(one), 0)
  return {
    rolls,
    members: sum((one) => one.members.length),
    here: sum((one) => one.here),
    answered: sum((one) => one.answered),
    answering: sum((one) => one.answering),
  }
}
