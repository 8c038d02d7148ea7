import { expect, it } from 'vitest'
import { align, likeness } from './align'

it('what was put in between pushes nothing from its pair', () => {
  const before = ['Recalling the record,', 'Decides to meet yearly;', 'Requests a report.']
  const after = [
    'Recalling the record of 2018,',
    'Decides to open an office;',
    'Decides to meet twice yearly;',
    'Ends.',
  ]
  expect(align(before, after, likeness)).toEqual([
    [0, 0],
    [1, 2],
  ])
  expect(align([], after, likeness)).toEqual([])
})

it('likeness is of words, wherever they stand', () => {
  expect(likeness('a b c', 'a b c')).toBe(1)
  expect(likeness('one two', 'two one')).toBeCloseTo(0.999)
  expect(likeness('one', 'two')).toBe(0)
  expect(likeness('', '…')).toBe(0)
})

it('of very many only equal ends are paired', () => {
  const many = Array.from({ length: 700 }, (_, i) => `paragraph ${i}`)
  const other = [...many.slice(0, 300), 'new', ...many.slice(300)]
  expect(align(many, other, likeness)).toHaveLength(700)
})
