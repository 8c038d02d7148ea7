import { describe, expect, test } from 'vitest'
import { draftOf, readList, rowsOf } from './draft-row'

describe('a pasted list of delegations', () => {
  test('one a line, with or without a mark, from a text or a spreadsheet', () => {
    expect(readList('Kenya; ken\n\n  Transit states  \r\nIOM\tIOM\n')).toEqual([
      { name: 'Kenya', code: 'KEN' },
      { name: 'Transit states' },
      { name: 'IOM', code: 'IOM' },
    ])
  })

  test('nothing but blanks is no delegation', () => {
    expect(readList(' \n\t\n; X')).toEqual([])
  })

  test('a delegation without rights of its own has them all, and without a mark sends none', () => {
    const [row] = rowsOf([{ name: 'Kenya' }], 7)
    expect(row).toMatchObject({ key: 7, speaks: true, tables: true, votes: true })
    expect(draftOf(row!)).toEqual({ name: 'Kenya', speaks: true, tables: true, votes: true })
  })
})
