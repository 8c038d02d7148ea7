import type { Answered } from '@/lib/document/tallies'
import type { DelegationId, ParticipantId } from '@/lib/ids'
import type { Delegation } from '@/lib/workshop/delegation'
import type { Participant } from '@/lib/workshop/participant'
import { can } from '@/lib/workshop/permissions'
import { PLAIN_TERMS, type Step } from '@/lib/workshop/step'

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

function countAnswers(
  own: readonly Participant[],
  delegation: DelegationId | null,
  answered: AnsweredHere,
  isAwaited: (person: Participant) => boolean,
): Pick<Roll, 'answered' | 'answering'> {
  if ('get' in answered) {
    const count = answered.get(delegation) ?? 0
    return { answered: count, answering: Math.max(count, own.filter(isAwaited).length) }
  }
  return {
    answered: own.filter(({ id }) => answered.has(id)).length,
    answering: own.filter((person) => isAwaited(person) || answered.has(person.id)).length,
  }
}

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
    const counted = countAnswers(own, delegation?.id ?? null, answered, (person) => isAwaited(person, step))
    return {
      delegation,
      members: own,
      here: own.filter((person) => person.simulated || here.has(person.id)).length,
      ...counted,
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
