import * as Y from 'yjs'
import { expect, it } from 'vitest'
import { newId, type DelegationId, type ParticipantId, type StepId } from '@/lib/ids'
import { PLAIN_TERMS, type Step } from '@/lib/workshop/step'
import { reportCopy } from './report-room'
import { root } from './roots'
import { workshopRoom } from './workshop-room'

const [one, two] = [newId<DelegationId>(), newId<DelegationId>()]
const random = (() => {
  let seed = 7
  return () => (seed = (seed * 16807) % 2147483647) / 2147483647
})()

/** Twelve people of two delegations, each of whom answers with a sentence of their own. */
function answered(change: Partial<Step>) {
  const room = workshopRoom(new Y.Doc())
  const step = newId<StepId>()
  const base = { kind: 'debrief', title: 'Step', instruction: '', minutes: 5, order: 0, gate: 'closed', closedAt: null }
  room.agenda.put(step, { id: step, ...base, settings: { shown: 'names' }, ...PLAIN_TERMS, ...change } as Step)
  for (const [order, id] of [one, two].entries()) {
    room.delegations.put(id, {
      id,
      name: `D ${order}`,
      code: `D${order}`,
      order,
      speaks: true,
      tables: true,
      votes: true,
    })
  }
  room.answers.open(step)
  const people = Array.from({ length: 12 }, (_, index) => {
    const id = newId<ParticipantId>()
    const delegation = index < 6 ? one : two
    room.people.put(id, {
      id,
      name: `Person ${index}`,
      role: 'delegate',
      delegation,
      standing: 'member',
      simulated: false,
    })
    ;(root(room.doc, 'answers').get(step) as Y.Map<unknown>).set(id, { before: 1, after: 2, lesson: `lesson ${index}` })
    return id
  })
  return { room, step, people }
}

const answersIn = (copy: Y.Doc, step: StepId) =>
  (root(copy, 'answers').get(step) as Y.Map<{ lesson: string }> | undefined)?.toJSON() as
    Record<string, { lesson: string }> | undefined

it('a copy of what was shown by name is the same without its past', () => {
  const { room, step, people } = answered({})
  ;(root(room.doc, 'answers').get(step) as Y.Map<unknown>).set(people[0]!, {
    before: 9,
    after: 9,
    lesson: 'second thought',
  })
  const { copy, hidden } = reportCopy(room.doc, { names: true, random })
  expect(hidden).toBe(0)
  expect(answersIn(copy, step)).toEqual(answersIn(room.doc, step))
  const bytes = Buffer.from(Y.encodeStateAsUpdate(copy)).toString('latin1')
  expect(bytes).toContain('second thought')
  expect(bytes).not.toContain('lesson 0')
  expect(bytes).toContain('Person 3')
})

it('what is hidden is not in it: neither the step nor an answer', () => {
  const { room, step } = answered({ sees: 'counts', title: 'Nobody knows' })
  const { copy, hidden } = reportCopy(room.doc, { names: true, random })
  expect(hidden).toBe(1)
  expect(answersIn(copy, step)).toBeUndefined()
  const bytes = Buffer.from(Y.encodeStateAsUpdate(copy)).toString('latin1')
  expect(bytes).not.toContain('Nobody knows')
  expect(bytes).not.toContain('lesson')
})

it('answers promised without names are dealt anew, within delegations where these may be told', () => {
  for (const shown of ['delegations', 'nobody'] as const) {
    const { room, step, people } = answered({ settings: { shown } })
    const { copy } = reportCopy(room.doc, { names: true, random })
    const [before, after] = [answersIn(room.doc, step)!, answersIn(copy, step)!]
    expect(Object.keys(after).toSorted()).toEqual(Object.keys(before).toSorted())
    const lessons = (of: typeof before, ids: readonly string[]) => ids.map((id) => of[id]!.lesson).toSorted()
    expect(lessons(after, people)).toEqual(lessons(before, people))
    expect(people.some((id) => after[id]!.lesson !== before[id]!.lesson)).toBe(true)
    const ofOne = people.slice(0, 6)
    if (shown === 'delegations') expect(lessons(after, ofOne)).toEqual(lessons(before, ofOne))
    else expect(lessons(after, ofOne)).not.toEqual(lessons(before, ofOne))
  }
})

it('without names people are called by their delegation and a number, everywhere', () => {
  const { room } = answered({})
  const { copy } = reportCopy(room.doc, { names: false, random })
  const names = [...workshopRoom(copy).people.read().values()].map(({ name }) => name).toSorted()
  expect(names).toEqual(['D0', 'D1'].flatMap((code) => [1, 2, 3, 4, 5, 6].map((n) => `${code} ${n}`)))
  expect(Buffer.from(Y.encodeStateAsUpdate(copy)).toString('latin1')).not.toContain('Person')
})
