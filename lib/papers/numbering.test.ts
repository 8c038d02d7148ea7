import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clauseKindSchema, type ClauseKind } from './clause'
import { numbering } from './numbering'

const labels = (...clauses: [ClauseKind, number][]) =>
  numbering(clauses.map(([kind, depth]) => ({ kind, depth }))).map(({ full }) => full)

describe('numbering', () => {
  it('counts preambular and operative paragraphs apart, through headings', () => {
    expect(
      labels(
        ['title', 0],
        ['preambular', 0],
        ['preambular', 0],
        ['heading', 0],
        ['operative', 0],
        ['heading', 0],
        ['operative', 0],
      ),
    ).toEqual(['', 'PP1', 'PP2', '', 'OP1', '', 'OP2'])
  })

  it('gives sub-paragraphs letters, then small Roman numbers, and begins again', () => {
    expect(
      labels(
        ['operative', 0],
        ['operative', 1],
        ['operative', 2],
        ['operative', 2],
        ['operative', 1],
        ['operative', 2],
        ['operative', 0],
        ['operative', 1],
      ),
    ).toEqual(['OP1', 'OP1 (a)', 'OP1 (a)(i)', 'OP1 (a)(ii)', 'OP1 (b)', 'OP1 (b)(i)', 'OP2', 'OP2 (a)'])
  })

  it('brings a depth without a parent up', () => {
    expect(labels(['operative', 2], ['operative', 3])).toEqual(['OP1', 'OP1 (a)'])
  })

  it('never gives two clauses one name', () => {
    const clause = fc.record({ kind: fc.constantFrom(...clauseKindSchema.options), depth: fc.nat(3) })
    fc.assert(
      fc.property(fc.array(clause, { maxLength: 120 }), (clauses) => {
        const full = numbering(clauses).flatMap((label) => label.full || [])
        expect(new Set(full).size).toBe(full.length)
      }),
    )
  })
})
