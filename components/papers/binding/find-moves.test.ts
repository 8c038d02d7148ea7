import { describe, expect, it } from 'vitest'
import type { ClauseId } from '@/lib/papers/clause'
import { findMoves, type TextChange } from './find-moves'

const changes = (...all: [string, string | null, string | null][]): TextChange[] =>
  all.map(([id, before, after]) => ({ id: id as ClauseId, before, after }))

describe('what a change moved', () => {
  it('Enter: the end stands in the new clause', () => {
    expect(findMoves(changes(['a', 'Hello world', 'Hello '], ['b', null, 'world']))).toEqual([
      { act: 'split', from: 'a', to: 'b', oldStart: 6, newStart: 0, length: 5 },
    ])
  })

  it('paste of paragraphs: the end stands at the end of the last', () => {
    expect(findMoves(changes(['a', 'one two', 'one X'], ['b', null, 'Y'], ['c', null, 'Ztwo']))).toEqual([
      { act: 'split', from: 'a', to: 'c', oldStart: 4, newStart: 1, length: 3 },
    ])
  })

  it('Backspace: the whole of the second stands in the first', () => {
    expect(findMoves(changes(['a', 'Hello', 'Helloworld'], ['b', 'world', null]))).toEqual([
      { act: 'join', from: 'b', to: 'a', oldStart: 0, newStart: 5, length: 5 },
    ])
  })

  it('deleting across clauses: only the end of the last is kept', () => {
    expect(findMoves(changes(['a', 'one two', 'one six'], ['b', 'three', null], ['c', 'five six', null]))).toEqual([
      { act: 'join', from: 'c', to: 'a', oldStart: 5, newStart: 4, length: 3 },
    ])
  })

  it('two joined at once', () => {
    expect(findMoves(changes(['a', 'x', 'xyz'], ['b', 'y', null], ['c', 'z', null]))).toEqual([
      { act: 'join', from: 'c', to: 'a', oldStart: 0, newStart: 2, length: 1 },
      { act: 'join', from: 'b', to: 'a', oldStart: 0, newStart: 1, length: 1 },
    ])
  })

  it('typing and new clauses move nothing', () => {
    expect(findMoves(changes(['a', 'Hello', 'Hello!']))).toEqual([])
    expect(findMoves(changes(['a', 'Hello', 'Hello'], ['b', null, 'Bye']))).toEqual([])
    expect(findMoves(changes(['a', 'Hello', 'Hello'], ['b', 'gone', null]))).toEqual([])
  })
})
