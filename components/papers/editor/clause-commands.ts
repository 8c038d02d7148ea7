import { Fragment, type Node } from '@tiptap/pm/model'
import { Selection, TextSelection, type Command, type EditorState, type Transaction } from '@tiptap/pm/state'
import { MAX_DEPTH, type ClauseKind } from '@/lib/papers/clause'

/** The clauses a selection touches: first and last, and where they begin and end. */
export interface ClauseRange {
  readonly first: number
  readonly last: number
  readonly from: number
  readonly to: number
}

export function clauseRange({ selection: { $from, $to } }: Pick<EditorState, 'selection'>): ClauseRange | null {
  if ($from.depth === 0 || $to.depth === 0) return null
  return { first: $from.index(0), last: $to.index(0), from: $from.before(1), to: $to.after(1) }
}

/** The kind of what is written after a clause of this kind. */
const KIND_AFTER: Partial<Record<ClauseKind, ClauseKind>> = { title: 'preambular', heading: 'operative' }

/** Enter: what follows the caret becomes a clause. At the start of a text, an empty clause comes before it. */
export const splitClause: Command = (state, dispatch) => {
  const { $from, $to } = state.selection
  if ($from.depth !== 2 || $to.depth !== 2 || !$from.parent.isTextblock) return false
  const clause = $from.node(1)
  const kind = clause.attrs.kind as ClauseKind
  if (kind === 'section') return false
  const tr = state.tr
  if (!state.selection.empty) tr.deleteSelection()
  const { $from: $at } = tr.selection
  const attrs = { ...$at.node(1).attrs, id: null, kind: KIND_AFTER[kind] ?? kind }
  if ($at.parentOffset === 0 && $at.index(1) === 0 && $at.parent.content.size > 0) {
    tr.insert($at.before(1), clause.type.createAndFill({ ...attrs, kind })!)
  } else {
    tr.split($at.pos, 2, [{ type: clause.type, attrs }, null])
  }
  dispatch?.(tr.scrollIntoView())
  return true
}

/** Backspace at the start of a clause joins it to the one before; an empty one before goes. */
export const joinBackward: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!empty || $from.depth === 0 || $from.pos !== firstPosition($from.node(1), $from.before(1))) return false
  return joinAt(state, dispatch, $from.index(0))
}

/** Delete at the end of a clause joins the next one to it. */
export const joinForward: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!empty || $from.depth === 0 || $from.pos !== lastPosition($from.node(1), $from.after(1))) return false
  return joinAt(state, dispatch, $from.index(0) + 1)
}

/** Joins the clause with this index to the one before it. */
function joinAt(state: EditorState, dispatch: ((tr: Transaction) => void) | undefined, index: number): boolean {
  if (index === 0 || index >= state.doc.childCount) return true // there is nothing to join, and nothing else happens
  const [before, after] = [state.doc.child(index - 1), state.doc.child(index)]
  const at = positionOf(state.doc, index)
  const tr = state.tr
  if (isEmpty(before)) tr.delete(at - before.nodeSize, at)
  else if (isEmpty(after)) {
    tr.delete(at, at + after.nodeSize)
    tr.setSelection(Selection.near(tr.doc.resolve(at), -1))
  } else {
    // The notes of the one before come last: what is joined stands together, as the record of the move has it.
    const notes = trailingNotes(before)
    const size = notes.reduce((sum, note) => sum + note.nodeSize, 0)
    const last = before.maybeChild(before.childCount - 1 - notes.length)
    if (!last?.isTextblock || !isText(after.firstChild!)) return false
    if (size > 0) tr.delete(at - 1 - size, at - 1)
    tr.join(at - size, 2)
    if (size > 0) tr.insert(tr.mapping.map(at + after.nodeSize - 1), notes)
  }
  dispatch?.(tr.scrollIntoView())
  return true
}

/** Tab: one level deeper, never more than one below the clause before; Shift-Tab: one up. */
export const indent =
  (by: 1 | -1): Command =>
  (state, dispatch) => {
    const range = clauseRange(state)
    if (!range) return false
    const tr = state.tr
    for (let i = range.first, at = range.from; i <= range.last; at += state.doc.child(i).nodeSize, i++) {
      const { kind, depth } = state.doc.child(i).attrs as { kind: ClauseKind; depth: number }
      if (kind !== 'operative' && kind !== 'preambular') continue
      const above = i > 0 ? tr.doc.child(i - 1) : null
      const most = above?.attrs.kind === kind ? Math.min(MAX_DEPTH, (above.attrs.depth as number) + 1) : 0
      const next = Math.max(0, Math.min(depth + by, most))
      if (next !== depth) tr.setNodeAttribute(at, 'depth', next)
    }
    if (tr.docChanged) dispatch?.(tr)
    return true
  }

/** Alt and an arrow: the clauses of the selection change places with the one above or below. */
export const moveClauses =
  (by: 1 | -1): Command =>
  (state, dispatch) => {
    const range = clauseRange(state)
    if (!range) return false
    const neighbour = by < 0 ? range.first - 1 : range.last + 1
    if (neighbour < 0 || neighbour >= state.doc.childCount) return true
    const other = state.doc.child(neighbour)
    const moved: Node[] = []
    for (let i = range.first; i <= range.last; i++) moved.push(state.doc.child(i))
    const from = by < 0 ? range.from - other.nodeSize : range.from
    const to = by < 0 ? range.to : range.to + other.nodeSize
    const { anchor, head } = state.selection
    const tr = state.tr.replaceWith(from, to, Fragment.from(by < 0 ? [...moved, other] : [other, ...moved]))
    const shift = by * other.nodeSize
    tr.setSelection(TextSelection.create(tr.doc, anchor + shift, head + shift))
    dispatch?.(tr.scrollIntoView())
    return true
  }

/** Makes the clauses of the selection another kind. */
export const setKind =
  (kind: ClauseKind): Command =>
  (state, dispatch) => {
    const range = clauseRange(state)
    if (!range) return false
    const tr = state.tr
    for (let i = range.first, at = range.from; i <= range.last; at += state.doc.child(i).nodeSize, i++) {
      if (state.doc.child(i).attrs.kind !== kind) tr.setNodeAttribute(at, 'kind', kind)
    }
    if (tr.docChanged) dispatch?.(tr)
    return true
  }

export function positionOf(doc: Node, index: number): number {
  let at = 0
  for (let i = 0; i < index; i++) at += doc.child(i).nodeSize
  return at
}

const isEmpty = (clause: Node): boolean =>
  clause.childCount === 1 && clause.firstChild!.isTextblock && clause.firstChild!.content.size === 0

const isText = (node: Node): boolean => node.isTextblock && node.type.name !== 'footnote'

function trailingNotes(clause: Node): Node[] {
  const notes: Node[] = []
  for (let i = clause.childCount - 1; i >= 0 && clause.child(i).type.name === 'footnote'; i--)
    notes.unshift(clause.child(i))
  return notes
}

/** The first and the last place for a caret, where a clause begins and ends with text. */
const firstPosition = (clause: Node, at: number) => (clause.firstChild!.isTextblock ? at + 2 : null)
const lastPosition = (clause: Node, end: number) => (clause.lastChild!.isTextblock ? end - 2 : null)
