import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DelegationId } from '@/lib/ids'
import { compile } from './compile'
import { paperTextOf, WHOLE } from './paper-text-of'
import { clauseOf, EU, JPN, owned, paragraph, piece, snapshotOf } from './testing'
import { snapshotSchema, type PaperSnapshot } from './snapshot'

const snapshot = snapshotOf(
  clauseOf(1, { kind: 'title', text: 'Draft outcome' }),
  clauseOf(2, { kind: 'preambular', text: 'Recalling the record,' }),
  clauseOf(3, {
    body: [
      paragraph(
        piece('Decides '),
        piece('to meet', owned('bracket', 'B1', EU)),
        piece(' twice', owned('inserted', 'S1', JPN)),
        piece(' yearly', owned('deleted', 'S2', JPN)),
        piece(';'),
      ),
    ],
    alternatives: [{ number: 1, by: [EU, JPN], body: [paragraph(piece('Invites the parties to meet;'))] }],
    reservations: [{ number: 1, by: JPN, kind: 'reservation', text: 'Japan reads this as optional.' }],
  }),
  clauseOf(4, { depth: 1, text: 'in Geneva.' }),
)

describe('a compilation', () => {
  it('says whose every bracket, alternative, suggestion and reservation is, numbered as on screen', () => {
    expect(compile(snapshot).text).toBe(
      `PLEN/L.1/Rev.1

Draft outcome

PP1 Recalling the record,

OP1 Decides [EU: to meet][+JPN:  twice][−JPN:  yearly];[1]

OP1 alt.1 [EU, JPN: Invites the parties to meet;]

    (a) in Geneva.

―――

[1] [JPN: Japan reads this as optional.]
`,
    )
  })

  it('obeys its filter', () => {
    const of = (part: Partial<typeof WHOLE>) => compile(snapshot, { ...WHOLE, signs: true, ...part }).text
    expect(of({ suggestions: 'accepted' })).toContain('Decides [EU: to meet] twice;')
    expect(of({ suggestions: 'base' })).toContain('Decides [EU: to meet] yearly;')
    expect(of({ alternatives: false })).not.toContain('Invites')
    expect(of({ reservations: false })).not.toContain('optional')
    expect(paperTextOf(snapshot, { ...WHOLE, suggestions: 'base' }).clauses[2]!.label.short).toBe('OP1')
  })

  it('has a source for every character, in order', () => {
    const { text, map } = compile(snapshot)
    expect(map[0]!.from).toBe(0)
    expect(map.at(-1)!.to).toBe(text.length)
    map.forEach(({ from }, i) => i > 0 && expect(from).toBe(map[i - 1]!.to))
    const by = (words: string) => map.find(({ from, to }) => text.slice(from, to).includes(words))!
    expect(by('to meet')).toMatchObject({ by: [EU], clause: snapshot.clauses[2]!.id, what: 'words' })
    expect(by('Invites')).toMatchObject({ by: [EU, JPN], clause: snapshot.clauses[2]!.id })
    expect(by('Recalling')).toMatchObject({ by: [], clause: snapshot.clauses[1]!.id })
  })

  it('is the same bytes for the same input, also read back from where it was kept', () => {
    const kept = snapshotSchema.parse(JSON.parse(JSON.stringify(snapshot))) as PaperSnapshot
    expect(compile(kept)).toEqual(compile(snapshot))
    const text = fc.string({ maxLength: 20 })
    fc.assert(
      fc.property(fc.array(fc.record({ text, by: fc.constantFrom(EU, JPN), depth: fc.nat(3) })), (all) => {
        const made = () =>
          snapshotOf(
            ...all.map(({ text, by, depth }, i) =>
              clauseOf(i, {
                depth,
                body: [paragraph(piece(text, owned('bracket', `B${i}`, by)))],
                authors: [[1, by as DelegationId]],
              }),
            ),
          )
        expect(compile(made()).hash).toBe(compile(made()).hash)
      }),
    )
  })
})
