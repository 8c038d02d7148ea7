import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { answerSchema } from '@/lib/activities/compare-visions/answer'
import { compareVisions } from '@/lib/activities/compare-visions/compare-visions'
import { workshopRoom } from '@/lib/document/workshop-room'
import { newId, type ParticipantId, type StepId } from '@/lib/ids'
import { migrationPack } from '@/lib/packs/migration/migration'
import { ownComparison } from './own-comparison'

const settings = compareVisions.begin(migrationPack)
const open = () => {
  const room = workshopRoom(new Y.Doc())
  const step = newId<StepId>()
  room.answers.open(step)
  const answers = room.answers.of(step, answerSchema)!
  const me = newId<ParticipantId>()
  return { answers, me, own: ownComparison(answers, settings, me) }
}

describe('one’s own comparison', () => {
  it('is nothing until one chooses, and goes when taken back', () => {
    const { own } = open()
    expect(own.read()).toBeUndefined()
    own.choose('a-vision')
    expect(own.read()).toEqual({ choice: 'a-vision', scores: {} })
    own.takeBack()
    expect(own.read()).toBeUndefined()
  })

  it('keeps every part beside the others, and drops what is empty', () => {
    const { own } = open()
    own.choose('v')
    own.score('v', 'rights', 7)
    own.score('v', 'security', { low: 2, best: 4, high: 5 })
    own.explain('v', ' because ')
    own.draw('rights', 4)
    own.rank([['v'], ['w', 'x']])
    own.stand([50, 30, 20])
    own.argue('p', { vision: 'v', aim: null, side: 'for', text: 'It binds.', strength: 2 })
    own.respond('someone.q', 'agree')
    expect(own.read()).toEqual({
      choice: 'v',
      scores: { v: { rights: 7, security: { low: 2, best: 4, high: 5 } } },
      reasons: { v: 'because' },
      redLines: { rights: 4 },
      ranking: [['v'], ['w', 'x']],
      weights: { rights: 50, security: 30, economy: 20 },
      points: { p: { vision: 'v', aim: null, side: 'for', text: 'It binds.', strength: 2 } },
      stances: { 'someone.q': 'agree' },
    })
    own.score('v', 'rights', null)
    own.score('v', 'security', null)
    own.explain('v', '  ')
    own.draw('rights', null)
    own.rank(null)
    own.argue('p', null)
    own.respond('someone.q', null)
    expect(own.read()).toEqual({ choice: 'v', scores: { v: {} }, weights: { rights: 50, security: 30, economy: 20 } })
  })

  it('tells of its own changes and not of others’', () => {
    const { own, answers } = open()
    let told = 0
    own.watch(() => (told += 1))
    answers.put(newId<ParticipantId>(), { choice: null, scores: {} })
    expect(told).toBe(0)
    own.choose(null)
    expect(told).toBe(1)
  })
})
