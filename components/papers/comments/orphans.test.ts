import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { seeded } from '@/lib/decision'
import { newId, newUlid } from '@/lib/ids'
import type { Thread } from '@/lib/papers/comment'
import { paperOf, Replica } from '../testing/replica'
import { nameAt } from './comment-form'
import { rangeOf } from './comment-signs'
import { isOrphaned } from './orphans'

const replica = (text: string) => new Replica(newId(), Y.encodeStateAsUpdate(paperOf([text])), seeded(3))

/** A thread about the words from one offset to another of the first clause. */
function threadOn({ state, binding }: Replica, from: number, to: number): Thread {
  const told = (offset: number) => JSON.stringify(Y.relativePositionToJSON(binding.placeOf(state.doc, 2 + offset)!.at))
  return {
    clause: state.doc.child(0).attrs.id,
    quote: state.doc.textBetween(2 + from, 2 + to),
    anchor: { from: told(from), to: told(to) },
    comments: [{ id: newUlid(1), by: null, delegation: null, at: 1, text: 'x', mentions: [] }],
    resolved: null,
  }
}
const shown = (at: Replica, thread: Thread): string | null => {
  const range = rangeOf(at.state.doc, thread, at.binding)
  return range && at.state.doc.textBetween(range.from, range.to, '|')
}

it('a comment goes with its words, also where a split takes them, and is an orphan when they are gone', () => {
  const at = replica('Decides to meet in public')
  const thread = threadOn(at, 11, 15)
  expect(thread.quote).toBe('meet')
  at.type(0, 0, 'Solemnly ')
  expect(shown(at, thread)).toBe('meet')
  expect(isOrphaned(at.room, thread)).toBe(false)
  at.split(0, 10)
  expect(isOrphaned(at.room, thread)).toBe(false)
  expect(shown(at, thread)).toContain('meet')
  at.erase(1, at.texts[1]!.indexOf('meet'), 4)
  expect(isOrphaned(at.room, thread)).toBe(true)
  expect(shown(at, thread)).toBeNull()
  expect(isOrphaned(at.room, { ...thread, anchor: null })).toBe(false)
  expect(isOrphaned(at.room, { ...thread, anchor: { from: '{', to: 'no' } })).toBe(true)
})

it('a name is being written behind an at-sign, and nowhere else', () => {
  expect(nameAt('See @An', 7)).toBe('An')
  expect(nameAt('See @', 5)).toBe('')
  expect(nameAt('@Ana Lo', 7)).toBe('Ana Lo')
  expect(nameAt('ana@ex', 6)).toBeNull()
  expect(nameAt('Nothing', 7)).toBeNull()
})
