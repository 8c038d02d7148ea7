import { describe, expect, it } from 'vitest'
import { withLesson, withMark } from './answer'
import { debrief } from './debrief'

const sum = (shown: 'delegations' | 'nobody', answers: Record<string, object>) =>
  debrief.summary({
    settings: { shown },
    answers: new Map(Object.entries(answers)) as never,
    delegationOf: (who) => (who === 'c' ? null : 'team'),
    expected: new Set(['a', 'd']),
  })

describe('a debrief', () => {
  it('tells before from after, by delegation and for the room', () => {
    const said = sum('delegations', {
      a: { before: 8, after: 4, lesson: 'Trade issues.' },
      b: { before: 6, after: 6 },
      c: { before: 1, after: 8 },
    })
    expect(said).toEqual({
      of: 4,
      room: { n: 3, before: 5, after: 6 },
      delegations: [{ delegation: 'team', n: 2, before: 7, after: 5 }],
      lessons: ['Trade issues.'],
    })
    expect(sum('nobody', { a: { before: 8, after: 4 } }).delegations).toEqual([])
    expect(sum('nobody', {}).room).toBeNull()
  })

  it('takes a mark at a time, and a lesson that says something', () => {
    const begun = withMark(null, 'after', 9)
    expect(begun).toEqual({ before: 5, after: 9 })
    expect(withMark(begun, 'before', 2)).toEqual({ before: 2, after: 9 })
    expect(withLesson(begun, ' Ask early. ')).toEqual({ before: 5, after: 9, lesson: 'Ask early.' })
    expect(withLesson({ ...begun, lesson: 'Ask early.' }, '  ')).toEqual(begun)
  })
})
