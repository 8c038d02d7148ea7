import { describe, expect, it } from 'vitest'
import { newId, newUlid } from '@/lib/ids'
import type { ClauseId } from './clause'
import { mentionsIn, withoutAuthor, type Comment, type Thread } from './comment'

describe('who is named in a comment', () => {
  const all = [
    { id: 'eu', name: 'EU' },
    { id: 'ana', name: 'Ana' },
    { id: 'lopez', name: 'Ana Lopez' },
    { id: 'chloe', name: 'Chloé' },
  ]
  it('by a code or a name, whole words, whatever their case', () => {
    expect(mentionsIn('@EU and @chloé, please', all)).toEqual(['eu', 'chloe'])
    expect(mentionsIn('@Ana Lopez', all)).toEqual(['lopez'])
    expect(mentionsIn('@Ana, see (@eu)', all)).toEqual(['ana', 'eu'])
  })
  it('not by a part of a word, nor in an address', () => {
    expect(mentionsIn('@EUR @Anaïs ana@EU.org EU', all)).toEqual([])
  })
  it('all who have the same name', () => {
    expect(mentionsIn('@Ana', [{ id: '1', name: 'Ana' }, { id: '2', name: 'ana' }])).toEqual(['1', '2']) // prettier-ignore
  })
})

describe('a thread whose author goes', () => {
  const [ana, ben] = [newId<Comment['by']>(), newId<Comment['by']>()]
  const said = (by: Comment['by']): Comment => ({
    id: newUlid(1),
    by,
    delegation: null,
    at: 1,
    text: 'x',
    mentions: [],
  })
  const thread = (...by: Comment['by'][]): Thread => ({
    clause: newUlid(1) as ClauseId,
    quote: 'words',
    anchor: null,
    comments: by.map(said),
    resolved: { by: ana, at: 2 },
  })
  it('keeps what others said, and is gone when nobody else said anything', () => {
    expect(withoutAuthor(thread(ana, ben, ana), ana)).toMatchObject({ comments: [{ by: ben }], resolved: null })
    expect(withoutAuthor(thread(ana), ana)).toBeNull()
    const other = thread(ana)
    expect(withoutAuthor(other, ben)).toBe(other)
  })
})
