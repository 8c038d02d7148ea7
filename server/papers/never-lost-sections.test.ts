import fc from 'fast-check'
import { TextSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import type { Replica } from '@/components/papers/testing/replica'
import { addRow, deleteRow, insertTable } from '@/components/papers/editor/table-commands'
import { insertFootnote } from '@/components/papers/editor/footnote-commands'
import { bareText } from '@/lib/document/body-text'
import { paperRoom } from '@/lib/document/paper-room'
import { newUlid } from '@/lib/ids'
import { PaperTable } from './testing/paper-table'

const ACTS = [
  'type',
  'type',
  'type',
  'type',
  'newline',
  'joinBlocks',
  'takeOut',
  'table',
  'row',
  'dropRow',
  'note',
  'send',
  'send',
  'hear',
  'hear',
  'flush',
] as const

const act = fc.record({
  by: fc.nat(2),
  act: fc.constantFrom(...ACTS),
  where: fc.double({ min: 0, max: 0.999, noNaN: true }),
})
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

let letter = 0
const nextLetter = () => String.fromCodePoint(0x4e00 + (letter++ % 20_000))

/** Does it in the text at a place by chance. Gives what was typed, and what was taken out as it was read. */
function perform(replica: Replica, { act, where }: Act): { typed?: string; out?: string } {
  const { state } = replica
  const places: number[] = []
  state.doc.descendants((node, at) => {
    if (!node.isTextblock) return true
    for (let i = 0; i <= node.content.size; i++) places.push(at + 1 + i)
    return false
  })
  const at = places[Math.floor(where * places.length)]!
  const $at = state.doc.resolve(at)
  const run = (command: typeof deleteRow) => {
    replica.edit((tr) => {
      const here = state.apply(tr.setSelection(TextSelection.create(tr.doc, at)))
      let made: typeof tr | undefined
      command(here, (next) => (made = next))
      return made && state.tr.replaceWith(0, state.doc.content.size, made.doc.content)
    })
  }
  const before = state.doc.textContent
  switch (act) {
    case 'type': {
      const typed = nextLetter()
      replica.edit((tr) => tr.insertText(typed, at))
      return { typed }
    }
    case 'newline':
      if ($at.depth === 2 && $at.parent.type.name === 'paragraph') replica.edit((tr) => tr.split(at, 1))
      return {}
    case 'joinBlocks': {
      const start = $at.depth === 2 && $at.index(1) > 0 ? $at.before(2) : null
      const above = start === null ? null : state.doc.resolve(start).nodeBefore
      if (above?.type.name === 'paragraph' && $at.parent.type.name === 'paragraph')
        replica.edit((tr) => tr.join(start!))
      return {}
    }
    case 'takeOut':
      if ($at.depth >= 2 && $at.node(1).childCount > 1) replica.edit((tr) => tr.delete($at.before(2), $at.after(2)))
      break
    case 'table':
      run(insertTable(2, 2))
      break
    case 'row':
      run(addRow(1))
      break
    case 'dropRow':
      run(deleteRow)
      break
    case 'note':
      run(insertFootnote(newUlid(1)))
      break
    default:
      return {}
  }
  const after = replica.state.doc.textContent
  return { out: [...before].filter((one) => !after.includes(one)).join('') }
}

it('three people in sections with tables and notes: all converge, and no character vanishes that nobody took out', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 5, maxLength: 50 }), fc.nat(), (acts, seed) => {
      const table = new PaperTable(['Background', 'Red lines'], 3, seed)
      const [{ replica: first }] = table.people as [(typeof table.people)[number]]
      first.edit((tr) => {
        tr.doc.forEach((_, at) => void tr.setNodeAttribute(at, 'kind', 'section'))
        return tr
      })
      expect(table.settle()).toBeNull()
      const typed = new Set<string>()
      const out = new Set<string>()
      for (const one of acts) {
        const { replica } = table.people[one.by]!
        const count = 1 + Math.floor(one.where * 3)
        if (one.act === 'send') expect(table.send(one.by, count)).toBeNull()
        else if (one.act === 'hear') table.deliver(one.by, count)
        else if (one.act === 'flush')
          expect(table.flush([0, 1, 2].map((i) => [(i + one.by) % 3, count] as const))).toBeNull()
        else {
          const done = perform(replica, one)
          if (done.typed) typed.add(done.typed)
          for (const character of done.out ?? '') out.add(character)
        }
      }
      for (let i = 0; i < 4; i++) expect(table.settle()).toBeNull()
      const texts = table.people.map(({ replica }) => replica.state.doc.toString())
      expect(new Set(texts).size).toBe(1)
      const { clauses } = paperRoom(table.doc)
      const seen = clauses
        .read()
        .map(({ id }) => bareText(clauses.body(id)!))
        .join('')
      expect([...typed].filter((character) => !out.has(character) && !seen.includes(character))).toEqual([])
    }),
    {
      numRuns: Number(process.env.PAPER_RUNS ?? 100),
      seed: process.env.PAPER_RUNS ? undefined : 20_260_104,
      interruptAfterTimeLimit: 60_000,
      markInterruptAsFailure: false,
    },
  )
}, 120_000)
