import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amendmentSchema, alternativesOf, inOrder, openFor, partiesOf, type Amendment } from './amendment'
import type { Body } from './body'
import { bracketsOf } from './bracket'
import type { ClauseId } from './clause'
import { isUnchanged, outcomeOf } from './outcome'
import { linesOf } from './reword'
import { wordsHash } from './words-hash'

const bracket = { type: 'bracket', attrs: { id: 'b1', by: 'eu', rev: '2' } }
const said = (text: string): Body => [
  { type: 'paragraph', attrs: {}, content: text === '' ? [] : [{ text, marks: [] }] },
]

describe('what comes of an accepted proposal', () => {
  it('is its words, with the brackets that lie on what stays', () => {
    const now: Body = [
      {
        type: 'paragraph',
        attrs: {},
        content: [
          { text: 'We ', marks: [] },
          { text: 'must act', marks: [bracket] },
          { text: ' now.', marks: [] },
        ],
      },
    ]
    const outcome = outcomeOf({ base: said('We must act now.'), body: said('We must act together.') }, now, false)!
    expect(linesOf(outcome)).toEqual(['We must act together.'])
    expect(bracketsOf(outcome)).toEqual([{ id: 'b1', by: 'eu', rev: '2', words: 'must act' }])
  })

  it('is both changes where they touch other words, nothing where they do not, the whole where that is asked', () => {
    const wording = { base: said('We act now.'), body: said('They act now.') }
    expect(linesOf(outcomeOf(wording, said('We act now, in public.'), false)!)).toEqual(['They act now, in public.'])
    expect(outcomeOf(wording, said('You act now.'), false)).toBeNull()
    expect(linesOf(outcomeOf(wording, said('You act now.'), true)!)).toEqual(['They act now.'])
  })

  const text = fc.array(fc.constantFrom('a', 'be', 'see', ' ', '.'), { maxLength: 10 }).map((parts) => parts.join(''))
  it('says what was proposed wherever the text is unchanged', () => {
    fc.assert(
      fc.property(text, text, (base, body) => {
        expect(isUnchanged(said(base), said(base))).toBe(true)
        expect(linesOf(outcomeOf({ base: said(base), body: said(body) }, said(base), false)!)).toEqual([body])
      }),
    )
  })
})

describe('amendments', () => {
  const [one, two] = ['01HZZZZZZZZZZZZZZZZZZZZZ01', '01HZZZZZZZZZZZZZZZZZZZZZ02'] as ClauseId[] as [ClauseId, ClauseId]
  const make = (part: Partial<Amendment>): Amendment =>
    amendmentSchema.parse({
      act: 'replace',
      clause: one,
      base: said('a'),
      baseHash: wordsHash({ kind: 'operative', depth: 0 }, said('a')),
      body: said('b'),
      by: 'a'.repeat(16),
      cosponsors: [],
      why: '',
      number: 1,
      state: 'tabled',
      tabledAt: 1,
      ended: null,
      ...part,
    })

  it('are found by clause while they are open, rival texts apart, in the order they were tabled', () => {
    const all = new Map([
      ['x:3', make({ tabledAt: 3, act: 'alternative' })],
      ['x:1', make({ tabledAt: 1 })],
      ['x:2', make({ tabledAt: 2, state: 'rejected' })],
      ['x:4', make({ tabledAt: 4, clause: two })],
    ])
    expect(openFor(all, one).map(({ id }) => id)).toEqual(['x:1', 'x:3'])
    expect(alternativesOf(all, one).map(({ id }) => id)).toEqual(['x:3'])
    expect(inOrder(all).map(({ id }) => id)).toEqual(['x:1', 'x:2', 'x:3', 'x:4'])
    expect(partiesOf(make({ by: null, cosponsors: ['b'.repeat(16)] as never }))).toEqual(['b'.repeat(16)])
  })

  it('hold what a text may hold and nothing else', () => {
    const fits = (body: unknown) => amendmentSchema.safeParse({ ...make({}), body }).success
    expect(fits(said('b'))).toBe(true)
    expect(fits([{ type: 'script', attrs: {}, content: [] }])).toBe(false)
    expect(fits([{ text: 'outside', marks: [] }])).toBe(false)
    expect(fits(said('x'.repeat(60_000)))).toBe(false)
    expect(fits([{ type: 'paragraph', attrs: { x: {} }, content: [] }])).toBe(false)
  })
})
