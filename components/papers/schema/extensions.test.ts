import { expect, it } from 'vitest'
import { MARKS, NODES } from '@/lib/papers/known-names'
import { paperSchema } from './extensions'

it('the editor knows the nodes and marks that the guard lets pass, and no others', () => {
  const { nodes, marks } = paperSchema()
  const own = new Set(['doc', 'clause', 'text'])
  expect(new Set(Object.keys(nodes).filter((name) => !own.has(name)))).toEqual(NODES)
  expect(new Set(Object.keys(marks))).toEqual(MARKS)
  for (const name of ['bracket', 'inserted', 'deleted']) expect(marks[name]!.excludes(marks[name]!)).toBe(false)
})
