import { activityOf } from '@/lib/activities/registry'
import type { WorkshopRoom } from '@/lib/document/workshop-room'
import { newId, type DelegationId, type ParticipantId, type StepId, type WorkshopId } from '@/lib/ids'
import type { Chatham } from '@/lib/workshop/chatham'
import type { Delegation } from '@/lib/workshop/delegation'
import { markedNames } from '@/lib/workshop/mark'
import type { Step } from '@/lib/workshop/step'
import type { Members } from '@/server/access/members'
import type { Reveal } from '../answers/reveal'
import { inOneOrder } from '@/lib/document/one-order'

/** An answer without its author. */
export interface Unsigned {
  readonly delegation: DelegationId | null
  readonly answer: unknown
}

/**
 * Puts answers where everyone sees them, each under a new random id that stands nowhere else. They are written in the
 * order of their content, by delegation where those may be seen: who wrote which changes no byte.
 */
export function showPseudonymous(
  room: WorkshopRoom,
  step: Pick<Step, 'id' | 'kind'>,
  answers: readonly Unsigned[],
  parties: readonly Delegation[],
  chatham: NonNullable<Chatham>,
): void {
  room.answers.open(step.id)
  const shown = room.answers.of(step.id, activityOf(step.kind)!.answer)!
  const delegations = new Map(parties.map((party) => [party.id, party]))
  const orderOf = (delegation: DelegationId | null) => (delegation && delegations.get(delegation)?.order) ?? -1
  const told = answers
    .map((each) => ({ answer: inOneOrder(each.answer), delegation: chatham === 'nobody' ? null : each.delegation }))
    .map((each) => ({ ...each, order: orderOf(each.delegation), text: JSON.stringify(each.answer) }))
    .toSorted((a, b) => a.order - b.order || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
  const names = markedNames(
    told.map(({ delegation }) => delegation),
    (delegation) => delegations.get(delegation)?.code,
  )
  for (const [at, { answer, delegation }] of told.entries()) {
    const pseudonym = newId<ParticipantId>()
    room.pseudonyms.put(pseudonym, { step: step.id, delegation, name: names[at]! })
    shown.put(pseudonym, answer)
  }
}

/** Shows what is revealed without its authors. */
export function showUnsigned(
  room: WorkshopRoom,
  members: Pick<Members, 'get'>,
  workshop: WorkshopId,
  reveals: readonly Reveal[],
  parties: readonly Delegation[],
  chatham: NonNullable<Chatham>,
): void {
  for (const { step, answers } of reveals) {
    const unsigned = answers.map(([author, answer]) => {
      return { answer, delegation: members.get(workshop, author)?.delegation ?? null }
    })
    showPseudonymous(room, step, unsigned, parties, chatham)
  }
}

/** Pseudonyms of steps that are not shown any more go with them. */
export function keepPseudonyms(room: WorkshopRoom, steps: ReadonlySet<StepId>): void {
  for (const [id, { step }] of room.pseudonyms.read()) if (!steps.has(step)) room.pseudonyms.delete(id)
}
