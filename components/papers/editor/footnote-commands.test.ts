import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection, type Command } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { paperSchema } from '../schema/extensions'
import { joinBackward, positionOf } from './clause-commands'
import { backFromFootnote, footnoteAt, insertFootnote, leaveFootnote, stopAtFootnote } from './footnote-commands'

const schema = paperSchema()
const { doc, clause, paragraph } = schema.nodes

const sections = (...words: string[]): EditorState =>
  EditorState.create({
    doc: doc!.create(
      null,
      words.map((each, i) =>
        clause!.create({ kind: 'section', id: `id${i}` }, paragraph!.create(null, schema.text(each))),
      ),
    ),
  })

function run(state: EditorState, ...commands: Command[]): EditorState {
  for (const command of commands) expect(command(state, (tr) => (state = state.apply(tr)))).toBe(true)
  state.doc.check()
  return state
}

const at = (state: EditorState, pos: number) => state.apply(state.tr.setSelection(TextSelection.create(state.doc, pos)))
const type =
  (words: string): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.insertText(words))
    return true
  }

/** Each block of each clause, notes in brackets; words that refer to one with its id behind them. */
const blocks = ({ doc }: EditorState): string[][] =>
  doc.content.content.map((one: Node) =>
    one.content.content.map((block) => {
      const words = block.content.content
        .map(
          (text) =>
            text.text + text.marks.map(({ type, attrs }) => (type.name === 'reference' ? `^${attrs.id}` : '')).join(''),
        )
        .join('')
      return block.type.name === 'footnote' ? `[${block.attrs.id}: ${words}]` : words
    }),
  )

it('a note belongs to the word before the caret, stands at the foot, and is left for the text again', () => {
  const noted = run(at(sections('One two three'), 9), insertFootnote('A'), type('See above.'))
  expect(blocks(noted)).toEqual([['One two^A three', '[A: See above.]']])
  const back = run(noted, leaveFootnote)
  expect(footnoteAt(back)).toBeNull()
  expect(back.selection.head).toBe(9)
  expect(blocks(run(at(back, 5), insertFootnote('B')))).toEqual([['One^B two^A three', '[A: See above.]', '[B: ]']])
  expect(insertFootnote('C')(at(back, 2))).toBe(false)
})

it('Backspace takes an empty note away with its sign, and joins none to the text; nor does Delete', () => {
  const noted = run(at(sections('One two'), 9), insertFootnote('A'))
  expect(blocks(run(noted, backFromFootnote))).toEqual([['One two']])
  const written = run(noted, type('x'))
  const start = at(written, written.selection.head - 1)
  expect(blocks(run(start, backFromFootnote))).toEqual([['One two^A', '[A: x]']])
  expect(stopAtFootnote(at(written, 9))).toBe(true)
  expect(stopAtFootnote(at(written, 8))).toBe(false)
})

it('a section that is joined to one with notes stands before them', () => {
  const one = run(at(sections('One', 'two'), 5), insertFootnote('A'), type('n1'))
  const both = run(at(one, positionOf(one.doc, 1) + 5), insertFootnote('B'), type('n2'))
  const joined = run(at(both, positionOf(both.doc, 1) + 2), joinBackward)
  expect(blocks(joined)).toEqual([['One^Atwo^B', '[B: n2]', '[A: n1]']])
})
