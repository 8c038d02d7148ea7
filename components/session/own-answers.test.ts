import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { workshopRoom } from '@/lib/document/workshop-room'
import { newId, type ParticipantId, type StepId } from '@/lib/ids'
import { PLAIN_TERMS } from '@/lib/workshop/step'
import { missingFrom, ownAnswers, replayAnswer } from './own-answers'

const me = newId<ParticipantId>()
const [first, second] = [newId<StepId>(), newId<StepId>()]

function opened(...steps: StepId[]) {
  const room = workshopRoom(new Y.Doc())
  steps.forEach((id, order) => {
    room.answers.open(id)
    room.agenda.put(id, {
      id,
      kind: 'weigh-aims',
      title: 'A step',
      instruction: '',
      minutes: 10,
      order,
      gate: 'open',
      closedAt: null,
      settings: {},
      ...PLAIN_TERMS,
    })
  })
  return room
}

describe('what was written here and refused', () => {
  it('is what the fresh room does not have in the same words', () => {
    const before = opened(first, second)
    replayAnswer(before.answers, me, first, { weights: [50, 30, 20] })
    replayAnswer(before.answers, me, second, { weights: [10, 10, 80] })
    replayAnswer(before.answers, newId<ParticipantId>(), second, { weights: [1, 1, 98] })
    const kept = ownAnswers(before, me)
    expect(kept.size).toBe(2)

    const fresh = opened(first, second)
    replayAnswer(fresh.answers, me, first, { weights: [50, 30, 20] })
    expect([...missingFrom(fresh.answers, me, kept)]).toEqual([[second, { weights: [10, 10, 80] }]])
  })

  it('has nowhere to go where the step is gone', () => {
    expect(replayAnswer(opened(first).answers, me, second, {})).toBe(false)
  })
})
