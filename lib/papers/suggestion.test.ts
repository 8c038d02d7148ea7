import { expect, it } from 'vitest'
import { newUlid } from '@/lib/ids'
import type { BodyMark, BodyNode } from './body'
import type { ClauseId } from './clause'
import { idWithin, joinedSuggestions, suggestionsIn, writtenAs } from './suggestion'

const mark = (type: string, id: string, by: string): BodyMark => ({ type, attrs: { id, by } })
const text = (text: string, ...marks: BodyMark[]): BodyNode => ({ text, marks })
const paragraph = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', attrs: {}, content })
const clause = newUlid(1) as ClauseId
const other = newUlid(2) as ClauseId

it('what one party wrote and struck in one go is one suggestion, also over clauses; what two strike is two', () => {
  const one = suggestionsIn(clause, [
    paragraph(
      text('shall', mark('deleted', '1', 'EU'), mark('deleted', '2', 'JPN')),
      text('should', mark('inserted', '1', 'EU')),
      text(' meet'),
    ),
  ])
  const two = suggestionsIn(other, [paragraph(text(' soon', mark('inserted', '1', 'EU')))])
  expect(joinedSuggestions([one, two])).toEqual([
    {
      id: '1',
      by: 'EU',
      parts: [
        { clause, inserted: 'should', struck: 'shall' },
        { clause: other, inserted: ' soon', struck: '' },
      ],
    },
    { id: '2', by: 'JPN', parts: [{ clause, inserted: '', struck: 'shall' }] },
  ])
})

it('words within another’s suggestion are by who wrote them', () => {
  const [a, b, c] = [newUlid(1), newUlid(2), newUlid(3)]
  const outer = mark('inserted', a, 'EU')
  const inner = mark('inserted', idWithin(b, a), 'JPN')
  const innermost = mark('inserted', idWithin(c, idWithin(b, a)), 'EU')
  expect(writtenAs([outer])).toBe(outer)
  expect(writtenAs([inner, outer])).toBe(inner)
  expect(writtenAs([inner, innermost, outer])).toBe(innermost)
  expect(writtenAs([outer, mark('inserted', c, 'JPN')])).toBeNull()
  expect(writtenAs([mark('deleted', a, 'EU')])).toBeNull()
})
