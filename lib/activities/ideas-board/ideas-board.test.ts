import { describe, expect, it } from 'vitest'
import { smallPack } from '../testing/small-pack'
import { boardPicture } from './board-picture'
import { ideasBoard } from './ideas-board'

const settings = { ...ideasBoard.begin(smallPack()), phase: 'vote' as const }
const NOTES = {
  a: 'aaaaaaaaaaaaaaaa:01AAAAAAAAAAAAAAAAAAAAAAAA',
  b: 'bbbbbbbbbbbbbbbb:00BBBBBBBBBBBBBBBBBBBBBBBB',
}
const sum = (answers: Record<string, { votes: Record<string, number> }>, votes = settings.votes) =>
  ideasBoard.summary({
    settings: { ...settings, votes },
    answers: new Map(Object.entries(answers)),
    delegationOf: () => null,
    expected: new Set(['p', 'q', 'r']),
  })

describe('the ideas board', () => {
  it('counts dots by note, and none of who gave more than there are', () => {
    const found = sum({ p: { votes: { [NOTES.a]: 2, [NOTES.b]: 1 } }, q: { votes: { [NOTES.a]: 6 } } })
    expect(found.n).toBe(1)
    expect(found.of).toBe(3)
    expect([...found.dots]).toEqual([
      [NOTES.a, 2],
      [NOTES.b, 1],
    ])
  })

  it('takes dots only in their time and to the limit', () => {
    const dots = { votes: { [NOTES.a]: 5 } }
    expect(ideasBoard.keeps!(settings, dots)).toBe(true)
    expect(ideasBoard.keeps!(settings, { votes: { [NOTES.a]: 6 } })).toBe(false)
    expect(ideasBoard.keeps!({ ...settings, phase: 'share' }, dots)).toBe(false)
    expect(ideasBoard.board!.isOpen({ ...settings, phase: 'alone' })).toBe(false)
  })

  it('lays notes into their groups by when they were made, and back where a group is gone', () => {
    const items = new Map([
      [NOTES.a, { text: 'later' }],
      [NOTES.b, { text: 'earlier' }],
    ])
    const groups = new Map([['G1', { name: 'First' }]])
    const { dots } = sum({ p: { votes: { [NOTES.b]: 3 } } })
    const places = new Map([
      [NOTES.a, { group: 'G1' }],
      [NOTES.b, { group: 'G1' }],
    ])
    const [none, first] = boardPicture({ items, groups, places }, { dots })
    expect(none!.notes).toEqual([])
    expect(first!.notes.map(({ text }) => text)).toEqual(['earlier', 'later'])
    expect(first).toMatchObject({ name: 'First', dots: 3 })
    const gone = boardPicture({ items, groups: new Map(), places }, { dots })
    expect(gone.map(({ notes }) => notes.length)).toEqual([2])
  })

  it('keeps the promise of who is shown, and never takes dots away', () => {
    expect(ideasBoard.mayChange(settings, { ...settings, phase: 'alone', votes: 6 })).toBe(true)
    expect(ideasBoard.mayChange(settings, { ...settings, votes: 4 })).toBe(false)
    expect(ideasBoard.mayChange({ ...settings, shown: 'nobody' }, { ...settings, shown: 'names' })).toBe(false)
  })
})
