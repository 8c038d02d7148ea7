import type { Node } from '@tiptap/pm/model'
import { TextSelection, type Command, type EditorState } from '@tiptap/pm/state'

/** The note that the caret is in. */
export function footnoteAt({
  selection: { $head },
}: Pick<EditorState, 'selection'>): { id: string; at: number } | null {
  if ($head.depth < 2 || $head.node(2).type.name !== 'footnote') return null
  return { id: $head.node(2).attrs.id as string, at: $head.before(2) }
}

/**
 * Gives what is selected, or the word before the caret, a note at the foot of its section, and goes there. The words are
 * marked, not cut: who writes in them at that moment is not disturbed.
 */
export const insertFootnote =
  (id: string): Command =>
  (state, dispatch) => {
    const { $from, $to, empty } = state.selection
    if ($from.depth < 2 || $from.node(1).attrs.kind !== 'section' || footnoteAt(state) || !$from.sameParent($to))
      return false
    const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc')
    const word = /[^\s\ufffc]+(?=\s*$)/u.exec(before)
    const from = empty ? word && $from.start() + word.index : $from.pos
    const to = empty ? word && $from.start() + word.index + word[0].length : $to.pos
    if (from === null || to === null) return false
    const { marks, nodes } = state.schema
    const tr = state.tr.addMark(from, to, marks.reference!.create({ id }))
    const end = $from.end(1)
    tr.insert(end, nodes.footnote!.create({ id }))
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, end + 1)).scrollIntoView())
    return true
  }

/** From a note back to behind the words it belongs to; from those to the note. */
export const leaveFootnote: Command = (state, dispatch) => {
  const note = footnoteAt(state)
  if (!note) return false
  const end = endOfReference(state.doc, note.id) ?? note.at - 1
  dispatch?.(state.tr.setSelection(TextSelection.near(state.doc.resolve(end), -1)).scrollIntoView())
  return true
}

export const goToFootnote =
  (id: string): Command =>
  (state, dispatch) => {
    let at: number | null = null
    state.doc.descendants((node, pos) => {
      if (node.type.name === 'footnote' && node.attrs.id === id) at = pos
      return at === null
    })
    if (at === null) return false
    dispatch?.(state.tr.setSelection(TextSelection.near(state.doc.resolve(at + 1))).scrollIntoView())
    return true
  }

/** Backspace at the start of a note: an empty one goes, with its sign; another is left. Nothing else is ever joined to a note. */
export const backFromFootnote: Command = (state, dispatch) => {
  const note = footnoteAt(state)
  const { $head, empty } = state.selection
  if (!note || !empty || $head.parentOffset > 0) return false
  return $head.parent.content.size > 0 ? leaveFootnote(state, dispatch) : deleteFootnote(state, dispatch)
}

/** Takes out the note at the caret, and its sign wherever it stands. */
export const deleteFootnote: Command = (state, dispatch) => {
  const note = footnoteAt(state)
  if (!note) return false
  const tr = state.tr
  const end = endOfReference(state.doc, note.id)
  state.doc.descendants((node, at) => {
    for (const mark of node.marks)
      if (mark.type.name === 'reference' && mark.attrs.id === note.id) tr.removeMark(at, at + node.nodeSize, mark)
  })
  const size = state.doc.nodeAt(note.at)!.nodeSize
  const isAlone = state.doc.resolve(note.at).parent.childCount === 1
  if (isAlone) tr.insert(note.at, state.schema.nodes.paragraph!.create())
  const at = note.at + (isAlone ? 2 : 0)
  tr.delete(at, at + size)
  tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(end ?? note.at, tr.doc.content.size)), -1))
  dispatch?.(tr.scrollIntoView())
  return true
}

/** Whether what Delete would join to the paragraph at its end is a note. */
export const stopAtFootnote: Command = (state) => {
  const { $head, empty } = state.selection
  if (!empty || $head.depth !== 2 || $head.parentOffset < $head.parent.content.size) return false
  return $head.node(1).maybeChild($head.index(1) + 1)?.type.name === 'footnote'
}

function endOfReference(doc: Node, id: string): number | null {
  let end: number | null = null
  doc.descendants((node, at) => {
    if (node.marks.some(({ type, attrs }) => type.name === 'reference' && attrs.id === id)) end = at + node.nodeSize
  })
  return end
}
