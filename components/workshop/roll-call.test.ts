import { describe, expect, it } from 'vitest'
import { newId, type DelegationId, type ParticipantId } from '@/lib/ids'
import type { Delegation } from '@/lib/workshop/delegation'
import type { Participant } from '@/lib/workshop/participant'
import { callRoll } from './roll-call'

const delegation = (order: number): Delegation => ({
  id: newId<DelegationId>(),
  name: `Delegation ${order}`,
  code: `D${order}`,
  order,
  speaks: true,
  tables: true,
  votes: true,
})
const person = (more: Partial<Participant>): Participant => ({
  id: newId<ParticipantId>(),
  name: 'Somebody',
  role: 'delegate',
  delegation: null,
  standing: 'member',
  simulated: false,
  ...more,
})
const byId = <T extends { id: string }>(...all: T[]) => new Map(all.map((one) => [one.id as T['id'], one]))

describe('calling the roll', () => {
  const [second, first] = [delegation(1), delegation(0)]
  const ana = person({ delegation: first.id })
  const ben = person({ delegation: first.id })
  const adviser = person({ delegation: first.id, standing: 'adviser' })
  const chair = person({ role: 'facilitator' })
  const gone = person({ delegation: newId<DelegationId>() })
  const drawn = person({ delegation: second.id, simulated: true })
  const people = byId(ana, ben, adviser, chair, gone, drawn)

  it('counts everybody once, by delegation in their order, and those of a delegation that is gone as without one', () => {
    const { rolls, members } = callRoll(people, byId(second, first), new Set(), new Set())
    expect(rolls.map((roll) => [roll.delegation?.name ?? null, roll.members.length])).toEqual([
      ['Delegation 0', 3],
      ['Delegation 1', 1],
      [null, 2],
    ])
    expect(members).toBe(people.size)
  })

  it('waits for delegates who may answer, not for advisers, observers and facilitators', () => {
    const call = callRoll(people, byId(second, first), new Set([ana.id, chair.id]), new Set([ana.id]))
    expect(call.rolls[0]).toMatchObject({ here: 1, answered: 1, answering: 2 })
    expect(call).toMatchObject({ here: 3, answered: 1, answering: 4 })
    expect(callRoll(people, byId(first), new Set(), new Set([chair.id]))).toMatchObject({ answered: 1, answering: 5 })
  })

  it('counts what is hidden by delegation, of those whose step it is', () => {
    const counts = new Map([
      [first.id, 1],
      [null, 0],
    ])
    const call = callRoll(people, byId(second, first), new Set(), counts)
    expect(call.rolls.map((roll) => [roll.answered, roll.answering])).toEqual([
      [1, 2],
      [0, 1],
      [0, 1],
    ])
    const ours = { audience: [second.id], contributors: 'everyone' as const }
    expect(callRoll(people, byId(second, first), new Set(), counts, ours)).toMatchObject({ answered: 1, answering: 2 })
  })

  it('leaves out the line of people without a delegation when there are none', () => {
    expect(callRoll(byId(ana), byId(first), new Set(), new Set()).rolls).toHaveLength(1)
  })
})
