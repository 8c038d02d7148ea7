import { describe, expect, it } from 'vitest'
import { newId, newUlid, type ParticipantId } from '@/lib/ids'
import type { ClauseId } from './clause'
import { isBy, mentionsIn, withAuthor, withoutAuthor, type Comment, type Thread } from './comment'

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
  const [ana, ben] = [newId<ParticipantId>(), newId<ParticipantId>()]
  const said = (by: ParticipantId): Comment => ({
    id: newUlid(1),
    by,
    delegation: null,
    at: 1,
    text: 'x',
    mentions: [],
  })
  const thread = (...by: ParticipantId[]): Thread => ({
    clause: newUlid(1) as ClauseId,
    quote: 'words',
    anchor: null,
    comments: by.map(said),
    resolved: { by: ana, at: 2 },
  })
  it('keeps what others said, and is gone when nobody else said anything', () => {
    expect(withoutAuthor(thread(ana, ben, ana), ana)).toMatchObject({
      comments: [{ by: ben }],
      resolved: { by: null, at: 2 },
    })
    expect(withoutAuthor(thread(ana), ana)).toBeNull()
    const other = thread(ana)
    expect(withoutAuthor(other, ben)).toBe(other)
    expect(isBy(withAuthor(other, ana, ben), ana)).toBe(false)
    expect(withAuthor(other, ana, ben)).toMatchObject({ comments: [{ by: ben }], resolved: { by: ben } })
  })
})
