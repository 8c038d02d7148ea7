import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Replica } from '@/components/papers/testing/replica'
import { newUlid } from '@/lib/ids'
import { bareText } from '@/lib/document/body-text'
import { paperRoom, type PaperRoom } from '@/lib/document/paper-room'
import { PaperTable } from './testing/paper-table'

const ACTS = [
  'type',
  'type',
  'type',
  'erase',
  'split',
  'join',
  'move',
  'withdraw',
  'cut',
  'rekind',
  'bracket',
  'lift',
  'undo',
  'send',
  'send',
  'hear',
  'hear',
  'restart',
  'flush',
] as const

const act = fc.record({
  by: fc.nat(2),
  act: fc.constantFrom(...ACTS),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  where: fc.double({ min: 0, max: 1, noNaN: true }),
})
/** `suggest`: the one who only suggests writes and sends; the others as the chair decides at that moment. */
const suggestAct = act.chain((one) =>
  fc
    .constantFrom(...ACTS, ...(['suggest', 'suggest', 'suggest', 'suggest', 'accept', 'reject', 'reject'] as const))
    .map((act) => ({ ...one, act: act === 'flush' ? 'send' : act })),
)
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

/** Every inserted piece of text is a character of its own, so that each can be looked for. */
let letter = 0
const nextLetter = () => String.fromCodePoint(0x4e00 + (letter++ % 20_000))

/** Does it, if it can be done now. Gives the characters that were inserted and those that were deleted on purpose. */
function perform(
  replica: Replica,
  own: string,
  { act, at, where }: Omit<Act, 'act'> & { act: string },
): { typed?: string; erased?: string } {
  const { doc } = replica.state
  const index = Math.floor(at * doc.childCount)
  const clause = doc.child(index)
  const offset = Math.floor(where * (clause.textContent.length + 0.999))
  let start = 0
  for (let i = 0; i < index; i++) start += doc.child(i).nodeSize
  switch (act) {
    case 'type': {
      const typed = nextLetter()
      replica.type(index, offset, typed)
      return { typed }
    }
    case 'erase': {
      const erased = clause.textContent.slice(offset, offset + 2)
      if (erased) replica.erase(index, offset, erased.length)
      return { erased }
    }
    case 'split':
      replica.split(index, offset)
      return {}
    case 'join':
      if (index > 0) replica.join(index)
      return {}
    case 'move':
      replica.move(index, Math.floor(where * 0.999 * doc.childCount))
      return {}
    case 'withdraw':
      // A decision that is recorded in the clause's state: its words stay in the document.
      if (doc.childCount > 1) replica.edit((tr) => tr.delete(start, start + clause.nodeSize))
      return {}
    case 'cut': {
      // From the middle of one clause to the middle of the next.
      const next = doc.maybeChild(index + 1)
      if (!next) return {}
      const until = Math.min(2, next.textContent.length)
      const erased = clause.textContent.slice(offset) + next.textContent.slice(0, until)
      replica.edit((tr) => tr.delete(start + 2 + offset, start + clause.nodeSize + 2 + until))
      return { erased }
    }
    case 'rekind':
      replica.edit((tr) => tr.setNodeAttribute(start, 'kind', where < 0.5 ? 'preambular' : 'operative'))
      return {}
    case 'bracket': {
      const mark = replica.state.schema.marks.bracket!.create({ id: newUlid(1), by: own, rev: '1' })
      const end = start + 2 + clause.textContent.length
      replica.edit((tr) => tr.addMark(start + 2 + Math.min(offset, 3), end, mark))
      return {}
    }
    case 'lift': {
      const end = start + clause.nodeSize
      replica.edit((tr) => {
        clause.descendants(({ marks }) => {
          for (const mark of marks) if (mark.attrs.by === own) tr.removeMark(start, end, mark)
        })
        return tr
      })
      return {}
    }
    default:
      return {}
  }
}

/** The words of all clauses, also of those that are not shown. */
const allWords = ({ clauses }: PaperRoom): string =>
  clauses
    .read()
    .map(({ id }) => bareText(clauses.body(id)!))
    .join('')

/** A text of two chairs who edit and a delegate who may only suggest; the server decides suggestions now and then. */
it('where one only suggests: all converge, and every word is in the text, on record as decided, or offered as a draft', () => {
  const chair = { role: 'facilitator' } as const
  fc.assert(
    fc.property(fc.array(suggestAct, { minLength: 5, maxLength: 60 }), fc.nat(), (acts, seed) => {
      const table = new PaperTable(['Affirms one', 'Decides two', 'Invites three'], 3, seed, [chair, chair, {}])
      table.suggestOnly()
      for (const person of [0, 1, 2]) table.deliver(person)
      const typed = new Set<string>()
      const erased = new Set<string>()
      const took = (refused: ReturnType<PaperTable['settle']>) => {
        if (!refused) return
        expect(refused).toMatchObject({ rule: 'suggest-only' })
        for (const character of allWords(table.rejoin(2).room)) erased.add(character) // it is shown to them whole
      }
      for (const one of acts) {
        const { replica, who } = table.people[one.by]!
        if (one.act === 'send') took(table.send(one.by, 1 + Math.floor(one.at * 3)))
        else if (one.act === 'hear') table.deliver(one.by, 1 + Math.floor(one.at * 3))
        else if (one.act === 'restart') table.restart()
        else if (one.act === 'accept' || one.act === 'reject') {
          const of = table.people[2]!.who.delegation
          table.decide({ of, suggestion: null }, `${one.act}ed`)
        } else if (one.act === 'suggest') {
          const { replica } = table.people[2]!
          const { typed: letter } = perform(replica, '', { ...one, act: 'type' })
          if (replica.texts.join('').includes(letter!)) typed.add(letter!)
          took(table.send(2))
        } else if (one.act === 'undo') {
          const before = new Set(allWords(replica.room))
          replica.undo.manager.undo()
          const after = new Set(allWords(replica.room))
          for (const character of before) if (!after.has(character)) erased.add(character)
        } else {
          replica.undo.manager.stopCapturing()
          const before = allWords(replica.room)
          const done = perform(replica, who.delegation!, one)
          if (done.typed && allWords(replica.room).includes(done.typed)) typed.add(done.typed)
          // Who suggests takes out nothing but their own words.
          const after = new Set(allWords(replica.room))
          for (const character of before) if (!after.has(character)) erased.add(character)
        }
      }
      for (let i = 0; i < 4; i++) took(table.settle())
      for (const { replica } of table.people) expect(replica.texts).toEqual(table.people[0]!.replica.texts)
      const room = paperRoom(table.doc)
      const decided = [...room.decisions.read().values()]
      const gone = decided.map(({ verdict, inserted, struck }) => (verdict === 'accepted' ? struck : inserted)).join('')
      const there = allWords(room)
      expect([...typed].filter((one) => !erased.has(one) && !gone.includes(one) && !there.includes(one))).toEqual([])
    }),
    {
      numRuns: Number(process.env.PAPER_RUNS ?? 60),
      seed: process.env.PAPER_RUNS ? undefined : 20_260_104,
      interruptAfterTimeLimit: 90_000,
      markInterruptAsFailure: false,
    },
  )
}, 120_000)

it('three people, the guard and the forwarder: all converge, and no inserted character vanishes without a decision', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 5, maxLength: 60 }), fc.nat(), (acts, seed) => {
      const table = new PaperTable(['Affirms one', 'Decides two', 'Invites three'], 3, seed)
      const typed = new Set<string>()
      const erased = new Set<string>()
      for (const one of acts) {
        const { replica, who } = table.people[one.by]!
        if (one.act === 'send') expect(table.send(one.by, 1 + Math.floor(one.at * 3))).toBeNull()
        else if (one.act === 'hear') table.deliver(one.by, 1 + Math.floor(one.at * 3))
        else if (one.act === 'restart') table.restart()
        else if (one.act === 'flush') {
          const order = [0, 1, 2].map((i) => [(i + one.by) % 3, 1 + Math.floor(one.where * 3)] as const)
          expect(table.flush(order)).toBeNull()
        } else if (one.act === 'undo') {
          const before = new Set(allWords(replica.room))
          replica.undo.manager.undo()
          const after = new Set(allWords(replica.room))
          for (const character of before) if (!after.has(character)) erased.add(character)
        } else {
          replica.undo.manager.stopCapturing()
          const done = perform(replica, who.delegation!, one)
          if (done.typed) typed.add(done.typed)
          for (const character of done.erased ?? '') erased.add(character)
        }
      }
      // What follows from what follows: everything goes to and fro until nobody has anything to say.
      for (let i = 0; i < 4; i++) expect(table.settle()).toBeNull()

      const room = paperRoom(table.doc)
      const [first, ...others] = table.people.map(({ replica }) => replica)
      for (const other of others) expect(other.texts).toEqual(first!.texts)
      const shown = room.clauses.read().filter(({ state }) => state === 'present')
      expect(first!.texts).toEqual(shown.length > 0 ? shown.map(({ id }) => bareText(room.clauses.body(id)!)) : [''])

      const decided = room.clauses.read().filter(({ state }) => state === 'withdrawn')
      const seen = first!.texts.join('') + decided.map(({ id }) => bareText(room.clauses.body(id)!)).join('')
      const lost = [...typed].filter((character) => !erased.has(character) && !seen.includes(character))
      expect(lost).toEqual([])
    }),
    {
      numRuns: Number(process.env.PAPER_RUNS ?? 150),
      // A longer search, asked for by hand, goes elsewhere each time.
      seed: process.env.PAPER_RUNS ? undefined : 20_260_103,
      interruptAfterTimeLimit: 90_000,
      markInterruptAsFailure: false,
    },
  )
}, 120_000)
