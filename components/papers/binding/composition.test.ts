import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { seeded } from '@/lib/decision'
import { newId } from '@/lib/ids'
import { paperOf, Replica } from '../testing/replica'
import { Composition } from './composition'

const pair = (texts: readonly string[]) => {
  const start = Y.encodeStateAsUpdate(paperOf(texts))
  return [1, 2].map((seed) => new Replica(newId(), start, seeded(seed))) as [Replica, Replica]
}
const send = (from: Replica, to: Replica) => from.outbox.splice(0).forEach((bytes) => to.receive(bytes))

describe('an input method at work', () => {
  it('sends nothing of its clause and shows nothing in it, but goes on elsewhere', () => {
    const [a, b] = pair(['one', 'two'])
    const composition = new Composition(a.binding)
    composition.freeze(a.state.doc.child(0))
    a.type(0, 3, 'に')
    expect(a.outbox).toEqual([])
    b.type(0, 0, 'B')
    b.type(1, 0, 'B')
    send(b, a)
    expect(a.texts).toEqual(['oneに', 'Btwo'])
    a.thaw(composition)
    send(a, b)
    expect(a.texts).toEqual(['Boneに', 'Btwo'])
    expect(b.texts).toEqual(a.texts)
  })

  it('writes the difference where it was made, whatever others did meanwhile', () => {
    const place = fc.nat(8)
    fc.assert(
      fc.property(place, fc.nat(3), fc.array(fc.tuple(place, fc.boolean()), { maxLength: 5 }), (at, remove, others) => {
        const [a, b] = pair(['abcdefgh'])
        const composition = new Composition(a.binding)
        composition.freeze(a.state.doc.child(0))
        const removed = Math.min(remove, 8 - at)
        if (removed > 0) a.erase(0, at, removed)
        a.type(0, at, 'NEW')
        let letter = 0
        for (const [where, isErasing] of others) {
          const { length } = b.texts[0]!
          const offset = Math.min(where, length)
          if (isErasing && offset < length) b.erase(0, offset, 1)
          else b.type(0, offset, String(letter++))
        }
        const theirs = b.texts[0]!
        send(b, a)
        a.thaw(composition)
        send(a, b)
        send(b, a)
        expect(a.texts).toEqual(b.texts)
        expect(a.texts[0]).toContain('NEW')
        const { $from } = a.state.selection
        expect($from.parent.textContent.slice(0, $from.parentOffset).endsWith('NEW')).toBe(true)
        for (const character of theirs) {
          const isOurs = 'abcdefgh'.slice(at, at + removed).includes(character)
          if (!isOurs) expect(a.texts[0]).toContain(character)
        }
      }),
    )
  })
})

describe('an input method where one only suggests', () => {
  const told = ({ state }: Replica) => {
    const parts: string[] = []
    state.doc.descendants((node) => {
      if (node.isText) parts.push(`${node.marks.map(({ type }) => type.name[0]).join('')}${node.text}`)
    })
    return parts
  }

  it('comes to a suggestion: what it took away is struck, its own words vanish', () => {
    const [a, b] = pair(['abcdef'])
    a.suggestsFor = 'EU'
    const composition = new Composition(a.binding)
    composition.freeze(a.state.doc.child(0))
    a.erase(0, 2, 2)
    a.type(0, 2, 'にほん')
    a.thaw(composition)
    send(a, b)
    expect(told(b)).toEqual(['ab', 'dcd', 'iにほん', 'ef'])
    expect(told(a)).toEqual(told(b))
    expect(a.state.selection.$from.parentOffset).toBe(7)

    composition.freeze(a.state.doc.child(0))
    a.erase(0, 4, 3)
    a.type(0, 4, '日本')
    b.type(0, 0, 'B')
    send(b, a)
    a.thaw(composition)
    send(a, b)
    expect(told(b)).toEqual(['Bab', 'dcd', 'i日本', 'ef'])
    expect(told(a)).toEqual(told(b))
    const ids = new Set<string>()
    a.state.doc.descendants((node) => node.marks.forEach(({ attrs }) => ids.add(attrs.id as string)))
    expect(ids.size).toBe(1)
  })
})
