import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection, type Command } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { paperSchema } from '../schema/extensions'
import * as tables from './table-commands'

const schema = paperSchema()
const { doc, clause, paragraph } = schema.nodes

const section = (...words: string[]): EditorState =>
  EditorState.create({
    doc: doc!.create(null, [
      clause!.create(
        { kind: 'section' },
        words.map((each) => paragraph!.create(null, schema.text(each))),
      ),
    ]),
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

/** The words of a table's cells, row by row, heads in capitals. */
function grid(state: EditorState): string[][] {
  let table: Node | null = null
  state.doc.descendants((node) => {
    if (node.type.name === 'table') table = node
    return !table
  })
  return (table as Node | null)?.content.content.map((row) => row.content.content.map((cell) => cell.textContent)) ?? []
}

const { insertTable, goToCell, addRow, addColumn, deleteRow, deleteColumn, clearCells, cellAt } = tables
const next = goToCell(1)

describe('a table', () => {
  const made = () =>
    run(
      at(section('before'), 4),
      insertTable(2, 2),
      type('Form'),
      next,
      type('Body'),
      next,
      type('club'),
      next,
      type('none'),
    )

  it('comes behind the paragraph, with a paragraph to go on in; Tab goes on, and behind the end makes a row', () => {
    const state = made()
    expect(state.doc.firstChild!.content.content.map((node) => node.type.name)).toEqual([
      'paragraph',
      'table',
      'paragraph',
    ])
    expect(grid(run(state, next, type('soft')))).toEqual([
      ['Form', 'Body'],
      ['club', 'none'],
      ['soft', ''],
    ])
  })

  it('takes rows and columns where the caret is, and never one before its head', () => {
    const state = run(made(), goToCell(-1), addColumn(1), addRow(0))
    expect(grid(state)).toEqual([
      ['Form', '', 'Body'],
      ['', '', ''],
      ['club', '', 'none'],
    ])
    const head = at(state, cellAt(state)!.at + 3)
    expect(grid(run(head, addRow(0)))[0]).toEqual(['Form', '', 'Body'])
    expect(grid(run(head, deleteColumn))[0]).toEqual(['', 'Body'])
  })

  it('loses the row at the caret, and goes with its head', () => {
    const state = run(made(), deleteRow)
    expect(grid(state)).toEqual([['Form', 'Body']])
    expect(grid(run(state, deleteRow))).toEqual([])
  })

  it('keeps its cells when words over several are taken out', () => {
    const state = made()
    const { at: table } = cellAt(state)!
    const selected = state.apply(state.tr.setSelection(TextSelection.create(state.doc, table + 5, table + 11)))
    expect(grid(run(selected, clearCells))).toEqual([
      ['Fo', 'dy'],
      ['club', 'none'],
    ])
  })

  it('is refused in a numbered paragraph and in a table', () => {
    const state = made()
    expect(insertTable(2, 2)(state)).toBe(false)
    const op = EditorState.create({ doc: doc!.create(null, [clause!.createAndFill({ kind: 'operative' })!]) })
    expect(insertTable(2, 2)(at(op, 2))).toBe(false)
  })
})
