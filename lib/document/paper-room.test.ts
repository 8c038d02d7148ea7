import { describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { newUlid } from '@/lib/ids'
import type { ClauseHead, ClauseId } from '@/lib/papers/clause'
import { clauseHash } from '@/lib/papers/canonical'
import { bareText, readBody, sliceRuns, textRuns } from './body-text'
import { paperRoom } from './paper-room'

const id = () => newUlid(1_800_000_000_000) as ClauseId
const head = (part: Partial<ClauseHead> = {}): ClauseHead => ({
  order: 'V',
  kind: 'operative',
  depth: 0,
  state: 'present',
  ...part,
})

function write(body: Y.XmlFragment, words: string): Y.XmlText {
  const paragraph = new Y.XmlElement('paragraph')
  const text = new Y.XmlText(words)
  paragraph.insert(0, [text])
  body.insert(body.length, [paragraph])
  return text
}

describe('a paper room', () => {
  it('makes a clause whole, in one update', () => {
    const doc = new Y.Doc()
    const { clauses } = paperRoom(doc)
    const updates = vi.fn()
    doc.on('update', updates)
    const one = id()
    clauses.create(one, head())
    expect(updates).toHaveBeenCalledTimes(1)
    expect(clauses.read()).toEqual([{ id: one, ...head() }])
    expect(clauses.body(one)).toBeInstanceOf(Y.XmlFragment)
    expect((clauses.map.get(one) as Y.Map<unknown>).get('alternatives')).toBeInstanceOf(Y.Map)
  })

  it('keeps its list while somebody types, and renews it when a clause moves', () => {
    const { clauses } = paperRoom(new Y.Doc())
    const [first, second] = [id(), id()]
    const text = write(clauses.create(first, head({ order: 'A' })), 'Affirms')
    clauses.create(second, head({ order: 'B' }))
    const before = clauses.read()
    text.insert(0, 'Re')
    expect(clauses.read()).toBe(before)
    clauses.change(first, { order: 'C' })
    expect(clauses.read().map((clause) => clause.id)).toEqual([second, first])
  })

  it('passes over a clause that does not fit, and refuses to write one', () => {
    const { clauses } = paperRoom(new Y.Doc())
    clauses.map.set('x', new Y.Map([['order', 'A']]))
    clauses.map.set(id(), new Y.Map([['order', 'ends in 0']]))
    clauses.map.set(id(), 'nonsense')
    expect(clauses.read()).toEqual([])
    expect(() => clauses.create(id(), head({ order: 'ends in 0' }))).toThrow()
    const one = id()
    clauses.create(one, head())
    expect(() => clauses.change(one, { depth: 9 })).toThrow()
  })

  it('lets a move, a withdrawal, a new kind and typing at once all survive', () => {
    const [ours, theirs] = [new Y.Doc(), new Y.Doc()]
    const one = id()
    const text = write(paperRoom(ours).clauses.create(one, head()), 'Decides')
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(ours))
    text.insert(7, ' to act')
    const far = paperRoom(theirs).clauses
    far.change(one, { order: 'A', kind: 'preambular' })
    far.change(one, { state: 'withdrawn' })
    Y.applyUpdate(ours, Y.encodeStateAsUpdate(theirs))
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(ours))
    for (const { clauses } of [paperRoom(ours), paperRoom(theirs)]) {
      expect(clauses.of(one)).toEqual({ id: one, ...head({ order: 'A', kind: 'preambular', state: 'withdrawn' }) })
      expect(bareText(clauses.body(one)!)).toBe('Decides to act')
    }
  })

  it('reads a text as values, with marks that overlap, and changes nothing by reading', () => {
    const doc = new Y.Doc()
    const body = paperRoom(doc).clauses.create(id(), head())
    const text = write(body, 'every form')
    text.format(0, 5, { 'bracket--AAAAAAAA': { id: '1' }, bold: {} })
    text.format(3, 4, { 'bracket--BBBBBBBB': { id: '2' }, '~split': true })
    const updates = vi.fn()
    doc.on('update', updates)
    const [paragraph] = readBody(body)
    expect(paragraph).toMatchObject({ type: 'paragraph' })
    const pieces = (paragraph as unknown as { content: { text: string; marks: { type: string }[] }[] }).content
    expect(pieces.map(({ text, marks }) => [text, marks.map(({ type }) => type).sort()])).toEqual([
      ['eve', ['bold', 'bracket']],
      ['ry', ['bold', 'bracket', 'bracket']],
      [' f', ['bracket']],
      ['orm', []],
    ])
    expect(clauseHash({ kind: 'operative', depth: 0, body: readBody(body) })).toHaveLength(64)
    expect(updates).not.toHaveBeenCalled()
  })

  it('names every character', () => {
    const doc = new Y.Doc()
    const body = paperRoom(doc).clauses.create(id(), head())
    const text = write(body, 'abcdef')
    text.insert(3, 'XY')
    text.delete(0, 1)
    const runs = textRuns(body)
    expect(bareText(body)).toBe('bcXYdef')
    expect(runs.reduce((sum, [, , length]) => sum + length, 0)).toBe(7)
    expect(sliceRuns(runs, 1, 3).map(([, , length]) => length)).toEqual([1, 2])
    expect(sliceRuns(runs, 0, 7)).toEqual(runs)
  })
})
