import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Body } from './body'
import type { ClauseId } from './clause'
import { draftChanges, type DraftClause, type Source } from './draft'
import { wordsHash } from './words-hash'

const said = (text: string): Body => [
  { type: 'paragraph', attrs: {}, content: text === '' ? [] : [{ text, marks: [] }] },
]
const idOf = (n: number) => `01HZZZZZZZZZZZZZZZZZZZZZ${String(n).padStart(2, '0')}` as ClauseId
const keys = ['A', 'C', 'E', 'G', 'I', 'K', 'M', 'O']

const clause = (n: number, order: string, text: string, state: DraftClause['state'] = 'present'): DraftClause => ({
  id: idOf(n),
  order,
  kind: 'operative',
  depth: 0,
  state,
  body: said(text),
})
const source = (order: string, text: string): Source => ({
  was: { base: said(text), baseHash: wordsHash({ kind: 'operative', depth: 0 }, said(text)), order },
  tabled: {},
})

/** A draft of these paragraphs, and what it was begun from. */
const begun = (texts: readonly string[]) => ({
  clauses: texts.map((text, i) => clause(i, keys[i]!, text)),
  sources: new Map(texts.map((text, i) => [idOf(i), source(keys[i]!, text)])),
})

describe('a draft', () => {
  it('changes nothing where nothing was written, whatever brackets lie on it', () => {
    const { clauses, sources } = begun(['One', 'Two'])
    const bracketed: DraftClause = {
      ...clauses[0]!,
      body: [
        { type: 'paragraph', attrs: {}, content: [{ text: 'One', marks: [{ type: 'bracket', attrs: { id: 'b' } }] }] },
      ],
    }
    expect(draftChanges([bracketed, clauses[1]!], sources)).toEqual([])
  })

  it('says what was reworded, moved, struck and added, each with the words it was made against', () => {
    const { sources } = begun(['One', 'Two', 'Three', 'Four'])
    const now = [
      clause(2, '5', 'Three'),
      clause(0, 'A', 'One more'),
      clause(9, 'B', 'New'),
      clause(3, 'G', 'Four'),
      clause(1, 'C', 'Two', 'withdrawn'),
    ]
    const changes = draftChanges(now, sources).map(({ change, isTabled }) => ({ ...change, isTabled }))
    expect(changes).toEqual([
      { act: 'move', clause: idOf(2), base: said('Three'), baseHash: expect.any(String), after: null, isTabled: false },
      {
        act: 'replace',
        clause: idOf(0),
        base: said('One'),
        baseHash: expect.any(String),
        body: said('One more'),
        isTabled: false,
      },
      { act: 'add', clause: idOf(0), fresh: idOf(9), kind: 'operative', depth: 0, body: said('New'), isTabled: false },
      { act: 'delete', clause: idOf(1), base: said('Two'), baseHash: expect.any(String), isTabled: false },
    ])
  })

  it('knows what was tabled as it is, until it is changed again', () => {
    const { clauses, sources } = begun(['One', 'Two'])
    const now = [{ ...clauses[0]!, body: said('One more') }, clauses[1]!]
    const { hash } = draftChanges(now, sources)[0]!
    const tabled = new Map(sources).set(idOf(0), { ...sources.get(idOf(0))!, tabled: { replace: hash } })
    expect(draftChanges(now, tabled).map(({ isTabled }) => isTabled)).toEqual([true])
    now[0] = { ...now[0]!, body: said('One less') }
    expect(draftChanges(now, tabled).map(({ isTabled }) => isTabled)).toEqual([false])
  })

  it('moves as few paragraphs as it can, each behind the one before it', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 })
    fc.assert(
      fc.property(order, (wanted) => {
        const { sources } = begun(keys.map((_, i) => `Text ${i}`))
        const now = wanted.map((n, i) => clause(n, keys[i]!, `Text ${n}`))
        const moves = draftChanges(now, sources).flatMap(({ change }) => (change.act === 'move' ? [change] : []))
        let list = keys.map((_, i) => idOf(i))
        for (const { clause: moved, after } of moves) {
          list = list.filter((id) => id !== moved)
          list.splice(after === null ? 0 : list.indexOf(after) + 1, 0, moved)
        }
        expect(list).toEqual(wanted.map(idOf))
        expect(moves.length).toBeLessThan(8)
      }),
    )
  })
})
