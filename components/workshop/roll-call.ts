import type { DelegationId, ParticipantId } from '@/lib/ids'
import type { Delegation } from '@/lib/workshop/delegation'
import type { Participant } from '@/lib/workshop/participant'
import { can } from '@/lib/workshop/permissions'
import { PLAIN_TERMS, type StepTerms } from '@/lib/workshop/step'

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

/** Who has answered; of a step whose answers are hidden, how many of each delegation. */
export type AnsweredHere = ReadonlySet<ParticipantId> | Answered

const ANYONE: Pick<Step, 'audience' | 'contributors'> = PLAIN_TERMS

/** Whether the room waits for this person's answer to the step while it is open. Facilitators may answer, and nobody waits for them. */
const isAwaited = (person: Participant, step: typeof ANYONE) =>
  person.role === 'delegate' &&
  can({ ...person, participant: person.id }, { do: 'answer', step: { ...step, gate: 'open' } })

/** Everybody, counted once, by delegation in their order; delegations without members are there, too. Simulated people are always here. */
export function callRoll(
  people: ReadonlyMap<ParticipantId, Participant>,
  delegations: ReadonlyMap<DelegationId, Delegation>,
  here: ReadonlySet<ParticipantId>,
  answered: AnsweredHere,
  step = ANYONE,
): RollCall {
  const members = new Map<DelegationId | null, Participant[]>([...delegations.keys()].map((id) => [id, []]))
  members.set(null, [])
  for (const person of people.values()) {
    const at = person.delegation !== null && members.has(person.delegation) ? person.delegation : null
    members.get(at)!.push(person)
  }
  const roll = (delegation: Delegation | null): Roll => {
    const own = members.get(delegation?.id ?? null)!
    const awaited = own.filter((person) => isAwaited(person, step))
    const given = answered instanceof Map ? null : (answered as ReadonlySet<ParticipantId>)
    const count = given ? own.filter((person) => given.has(person.id)).length : countIn(answered as Answered, delegation)
    return {
      delegation,
      members: own,
      here: own.filter((person) => person.simulated || here.has(person.id)).length,
      answered: count,
      answering: given
        ? own.filter((person) => awaited.includes(person) || given.has(person.id)).length
        : Math.max(awaited.length, count),
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
