import { Fragment, Slice, type Node } from '@tiptap/pm/model'
import { EditorState, TextSelection, type Command } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { paperSchema } from '../schema/extensions'
import { liftableAt, putBracket } from './bracket-commands'
import { indent, joinBackward, joinForward, moveClauses, positionOf, setKind, splitClause } from './clause-commands'
import { moveClauseTo } from './drag-clause'
import { intoClauses } from './paste'

const schema = paperSchema()
const { clause, paragraph } = schema.nodes
const block = (text: string) => paragraph!.create(null, text ? schema.text(text) : null)

/** An editor whose caret stands after `offset` characters of the clause with this index. */
function editor(texts: readonly string[], index: number, offset: number, attrs: object = {}): EditorState {
  const doc = schema.nodes.doc!.create(
    null,
    texts.map((text, i) => clause!.create({ id: `id${i}`, ...attrs }, block(text))),
  )
  const state = EditorState.create({ doc })
  return state.apply(state.tr.setSelection(TextSelection.create(doc, positionOf(doc, index) + 2 + offset)))
}

/** What a command makes of it; null: it does not apply. */
function after(state: EditorState, command: Command): EditorState | null {
  let next: EditorState | null = null
  const applies = command(state, (tr) => (next = state.apply(tr)))
  return applies ? (next ?? state) : null
}
const texts = (state: EditorState | null): string[] | null => state && all(state).map((node) => node.textContent)
const all = ({ doc }: EditorState): Node[] => doc.content.content as Node[]

describe('commands over clauses', () => {
  it('Enter splits; at the start the text keeps its id; after a title comes a preambular paragraph', () => {
    expect(texts(after(editor(['Hello world'], 0, 5), splitClause))).toEqual(['Hello', ' world'])
    const atStart = after(editor(['Hello'], 0, 0), splitClause)!
    expect(all(atStart).map(({ attrs, textContent }) => [attrs.id, textContent])).toEqual([
      [null, ''],
      ['id0', 'Hello'],
    ])
    const title = after(editor(['Draft'], 0, 5, { kind: 'title' }), splitClause)!
    expect(all(title).map(({ attrs }) => attrs.kind)).toEqual(['title', 'preambular'])
    expect(after(editor(['Text'], 0, 2, { kind: 'section' }), splitClause)).toBeNull()
  })

  it('Backspace and Delete join at the edges alone, and an empty clause goes without a trace', () => {
    expect(texts(after(editor(['a', 'b'], 1, 0), joinBackward))).toEqual(['ab'])
    expect(after(editor(['a', 'bc'], 1, 1), joinBackward)).toBeNull()
    expect(texts(after(editor(['a', 'b'], 0, 1), joinForward))).toEqual(['ab'])
    const empty = after(editor(['', 'b'], 1, 0), joinBackward)!
    expect(all(empty).map(({ attrs }) => attrs.id)).toEqual(['id1'])
    expect(texts(after(editor(['a', 'b'], 0, 0), joinBackward))).toEqual(['a', 'b'])
  })

  it('Tab never goes deeper than one below the clause before', () => {
    const depths = (state: EditorState | null) => all(state!).map(({ attrs }) => attrs.depth as number)
    expect(depths(after(editor(['a', 'b'], 0, 0), indent(1)))).toEqual([0, 0])
    const once = after(editor(['a', 'b'], 1, 0), indent(1))!
    expect(depths(once)).toEqual([0, 1])
    expect(depths(after(once, indent(1)))).toEqual([0, 1])
    expect(depths(after(once, indent(-1)))).toEqual([0, 0])
  })

  it('Alt and an arrow moves a clause with its caret', () => {
    const moved = after(editor(['a', 'bc', 'd'], 1, 1), moveClauses(-1))!
    expect(texts(moved)).toEqual(['bc', 'a', 'd'])
    expect(moved.selection.$head.parent.textContent).toBe('bc')
    expect(texts(after(editor(['a', 'b'], 0, 0), moveClauses(-1)))).toEqual(['a', 'b'])
    expect(all(after(editor(['a'], 0, 0), setKind('heading'))!)[0]!.attrs.kind).toBe('heading')
  })

  it('brackets stand around words, not spaces, and are found at the caret by who may lift them', () => {
    const state = editor(['one two three'], 0, 3)
    const selected = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 5, 10)))
    const put = after(selected, putBracket({ id: 'A', by: 'rec', rev: '1' }))!
    const marked: string[] = []
    put.doc.descendants((node) => void (node.marks.length > 0 && marked.push(node.text!)))
    expect(marked).toEqual(['two'])
    expect(liftableAt(put, (by) => by === 'snd')).toEqual([])
    expect(liftableAt(put, (by) => by === 'rec')).toEqual(['A'])
  })

  it('pasted paragraphs become clauses, list items one deeper, one line stays text', () => {
    const { $from } = editor(['a'], 0, 1).selection
    const { bulletList, listItem } = schema.nodes
    const list = bulletList!.create(null, listItem!.create(null, block('two')))
    const many = intoClauses(new Slice(Fragment.from([block('one'), list]), 1, 1), $from)
    expect(many.content.content.map(({ type, attrs, textContent }) => [type.name, attrs.depth, textContent])).toEqual([
      ['clause', 0, 'one'],
      ['clause', 1, 'two'],
    ])
    const one = new Slice(Fragment.from(block('one')), 1, 1)
    expect(intoClauses(one, $from)).toBe(one)
  })

  it('a dragged clause goes where it is let go, and nowhere beside itself', () => {
    const state = editor(['a', 'b', 'c', 'd'], 0, 0)
    expect(texts(after(state, moveClauseTo('id0', 3)))).toEqual(['b', 'c', 'a', 'd'])
    expect(texts(after(state, moveClauseTo('id3', 1)))).toEqual(['a', 'd', 'b', 'c'])
    expect(texts(after(state, moveClauseTo('id1', 4)))).toEqual(['a', 'c', 'd', 'b'])
    for (const stays of [1, 2]) expect(after(state, moveClauseTo('id1', stays))).toBeNull()
    expect(all(after(state, moveClauseTo('id0', 4))!).map(({ attrs }) => attrs.id)).toEqual([
      'id1',
      'id2',
      'id3',
      'id0',
    ])
  })
})
