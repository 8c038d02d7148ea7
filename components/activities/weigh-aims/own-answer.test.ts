import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { smallPack } from '@/lib/activities/testing/small-pack'
import { weighAims } from '@/lib/activities/weigh-aims/weigh-aims'
import { answers } from '@/lib/document/answers'
import { newId, type ParticipantId, type StepId } from '@/lib/ids'
import { ownAnswer } from './own-answer'

const settings = { aims: weighAims.begin(smallPack()).aims.slice(0, 3) }
const me = newId<ParticipantId>()

function room() {
  const doc = new Y.Doc()
  const all = answers(doc.getMap('answers'))
  const step = newId<StepId>()
  all.open(step)
  const collection = all.of(step, weighAims.answer)!
  const own = ownAnswer(collection, settings, me)
  let told = 0
  let written = 0
  const stop = own.watch(() => told++)
  doc.on('update', () => written++)
  return { collection, own, stop, told: () => told, written: () => written }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('one’s own answer', () => {
  it('begins in the middle, not given', () => {
    expect(room().own.read()).toEqual({ points: [34, 33, 33], given: false, why: '' })
  })

  it('keeps the way it came about until the points are moved by hand', () => {
    const { own, collection } = room()
    const by = { way: 'pairs', pairs: [2, 4, 2] } as const
    own.rest([64, 26, 10], { ...by, pairs: [...by.pairs] })
    own.explain('so')
    expect(collection.read().get(me)).toMatchObject({ why: 'so', by })
    own.rest([50, 30, 20])
    expect(own.read()).toEqual({ points: [50, 30, 20], given: true, why: 'so', by: undefined })
  })

  it('is on this screen at once and in the document some eight times a second, at last where the hand rests', () => {
    const { own, collection, told, written } = room()
    for (let move = 0; move < 60; move++) {
      own.move([move, 100 - move, 0])
      expect(own.read().points[0]).toBe(move)
      vi.advanceTimersByTime(1000 / 60)
    }
    expect(told()).toBeGreaterThanOrEqual(60)
    expect(written()).toBeGreaterThanOrEqual(7)
    expect(written()).toBeLessThanOrEqual(9)
    own.rest([60, 30, 10])
    expect(collection.read().get(me)?.weights).toEqual({ drinking: 60, farming: 30, power: 10 })
    const after = written()
    vi.advanceTimersByTime(1000)
    expect(written()).toBe(after)
  })

  it('keeps the reason while the weights move, and drops it when it is emptied', () => {
    const { own, collection } = room()
    own.explain('too early')
    expect(collection.read().has(me)).toBe(false)
    own.rest([50, 25, 25])
    own.explain('Because.')
    own.rest([40, 30, 30])
    expect(own.read()).toEqual({ points: [40, 30, 30], given: true, why: 'Because.' })
    own.explain('  ')
    expect(collection.read().get(me)).not.toHaveProperty('why')
  })

  it('does not stir when others answer, and follows another device of the same person', () => {
    const { own, collection, told } = room()
    const before = own.read()
    collection.put(newId<ParticipantId>(), weighAims.sample(Math.random, settings))
    expect(told()).toBe(0)
    expect(own.read()).toBe(before)
    collection.put(me, { weights: { drinking: 10, farming: 20, power: 70 } })
    expect(told()).toBe(1)
    expect(own.read().points).toEqual([10, 20, 70])
  })

  it('can be taken back, and writes what waited when the screen closes', () => {
    const { own, collection, stop } = room()
    own.rest([50, 25, 25])
    own.takeBack()
    expect(collection.read().has(me)).toBe(false)
    own.move([20, 40, 40])
    own.move([10, 45, 45])
    stop()
    expect(collection.read().get(me)?.weights).toEqual({ drinking: 10, farming: 45, power: 45 })
  })
})
