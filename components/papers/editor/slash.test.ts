import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { schema } from '../testing/replica'
import { chooseKind, slashAt } from './slash'

function typed(text: string, caret = text.length): EditorState {
  const { clause, paragraph } = schema.nodes
  const content = text === '' ? [] : [schema.text(text)]
  const doc = schema.node('doc', null, [clause!.create({ kind: 'operative' }, paragraph!.create(null, content))])
  return EditorState.create({ doc, selection: TextSelection.create(doc, 2 + caret) })
}

it('a slash and letters alone in a paragraph ask for a kind, a slash among words does not', () => {
  expect(slashAt(typed('/'))?.query).toBe('')
  expect(slashAt(typed('/Préa'))?.query).toBe('préa')
  for (const state of [typed(''), typed('and/or'), typed('/ a'), typed('/a', 1)]) expect(slashAt(state)).toBeNull()
})

it('choosing takes the slash out and makes the clause that kind', () => {
  let state = typed('/pre')
  expect(chooseKind('preambular')(state, (tr) => (state = state.apply(tr)))).toBe(true)
  expect(state.doc.firstChild!.attrs.kind).toBe('preambular')
  expect(state.doc.textContent).toBe('')
  expect(chooseKind('heading')(state)).toBe(false)
})
