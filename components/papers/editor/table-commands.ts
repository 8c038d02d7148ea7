import type { Node } from '@tiptap/pm/model'
import { TextSelection, type Command, type EditorState } from '@tiptap/pm/state'

/** The cell that the caret is in: its table, and how many rows and columns stand before it. */
export interface CellAt {
  readonly table: Node
  /** Where the table begins. */
  readonly at: number
  readonly row: number
  readonly column: number
}

export function cellAt({ selection: { $head } }: Pick<EditorState, 'selection'>): CellAt | null {
  for (let depth = $head.depth; depth > 2; depth--) {
    if ($head.node(depth).type.spec.isolating && $head.node(depth - 1).type.name === 'tableRow')
      return {
        table: $head.node(depth - 2),
        at: $head.before(depth - 2),
        row: $head.index(depth - 2),
        column: $head.index(depth - 1),
      }
  }
  return null
}

/** Whether the caret stands where a table may come: in a section, and in no table or note. */
export const mayHoldTable = (state: EditorState): boolean => {
  const { $from } = state.selection
  return (
    $from.depth >= 2 &&
    $from.node(1).attrs.kind === 'section' &&
    !cellAt(state) &&
    $from.node(2).type.name !== 'footnote'
  )
}

/** Puts a table behind the paragraph at the caret; its first row is its head. A paragraph to go on in follows it. */
export const insertTable =
  (rows: number, columns: number): Command =>
  (state, dispatch) => {
    if (!mayHoldTable(state)) return false
    const { table, tableRow, tableHeader, tableCell, paragraph } = state.schema.nodes
    const rowOf = (i: number) =>
      tableRow!.create(
        null,
        Array.from({ length: columns }, () => (i === 0 ? tableHeader : tableCell)!.create()),
      )
    const { $from } = state.selection
    const after = $from.after(2)
    const isLast = $from.node(1).maybeChild($from.index(1) + 1)?.type.name !== 'paragraph'
    const made = table!.create(
      null,
      Array.from({ length: rows }, (_, i) => rowOf(i)),
    )
    const tr = state.tr.insert(after, isLast ? [made, paragraph!.create()] : made)
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 3)).scrollIntoView())
    return true
  }

/** A row before or behind the one at the caret. Nothing comes before the head. */
export const addRow =
  (side: 0 | 1): Command =>
  (state, dispatch) => {
    const found = cellAt(state)
    if (!found) return false
    const { tableRow, tableCell } = state.schema.nodes
    const index = Math.max(1, found.row + side)
    const width = found.table.child(found.row).childCount
    const row = tableRow!.create(
      null,
      Array.from({ length: width }, () => tableCell!.create()),
    )
    const at = startOf(found.table, found.at, index)
    const tr = state.tr.insert(at, row)
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, at + 2)).scrollIntoView())
    return true
  }

/** A column before or behind the one at the caret, in every row. */
export const addColumn =
  (side: 0 | 1): Command =>
  (state, dispatch) => {
    const found = cellAt(state)
    if (!found) return false
    const { tableHeader, tableCell } = state.schema.nodes
    const tr = state.tr
    found.table.forEach((row, offset) => {
      const index = Math.min(row.childCount, found.column + side)
      const type = row.firstChild!.type === tableHeader ? tableHeader : tableCell
      tr.insert(tr.mapping.map(startOf(row, found.at + 1 + offset, index), -1), type!.create())
    })
    dispatch?.(tr)
    return true
  }

/** Takes out the row at the caret; with the head goes the table. */
export const deleteRow: Command = (state, dispatch) => {
  const found = cellAt(state)
  if (!found) return false
  if (found.row === 0 || found.table.childCount === 1) return deleteTable(state, dispatch)
  const at = startOf(found.table, found.at, found.row)
  const tr = state.tr.delete(at, at + found.table.child(found.row).nodeSize)
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(at), -1)))
  return true
}

/** Takes out the column at the caret; the last one with the table. */
export const deleteColumn: Command = (state, dispatch) => {
  const found = cellAt(state)
  if (!found) return false
  if (found.table.firstChild!.childCount === 1) return deleteTable(state, dispatch)
  const tr = state.tr
  found.table.forEach((row, offset) => {
    const cell = row.maybeChild(found.column)
    if (!cell || row.childCount === 1) return
    const at = tr.mapping.map(startOf(row, found.at + 1 + offset, found.column))
    tr.delete(at, at + cell.nodeSize)
  })
  dispatch?.(tr)
  return true
}

export const deleteTable: Command = (state, dispatch) => {
  const found = cellAt(state)
  if (!found) return false
  const tr = state.tr.delete(found.at, found.at + found.table.nodeSize)
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(found.at), -1)).scrollIntoView())
  return true
}

/** Tab: to the next cell or the one before; behind the last cell comes a new row. */
export const goToCell =
  (by: 1 | -1): Command =>
  (state, dispatch) => {
    const found = cellAt(state)
    if (!found) return false
    const cells: number[] = []
    let here = -1
    found.table.forEach((row, rowAt, r) =>
      row.forEach((_, cellOffset, c) => {
        if (r === found.row && c === found.column) here = cells.length
        cells.push(found.at + 1 + rowAt + 1 + cellOffset + 1)
      }),
    )
    const next = cells[here + by]
    if (next === undefined) return by > 0 ? addRow(1)(state, dispatch) : true
    const { doc, tr } = state
    const end = next + doc.resolve(next).parent.content.size
    dispatch?.(tr.setSelection(TextSelection.create(doc, next, end)).scrollIntoView())
    return true
  }

/** What is selected over several cells is taken out of each; the cells stay. */
export const clearCells: Command = (state, dispatch) => {
  const { from, to, empty, $from, $to } = state.selection
  if (empty || $from.sameParent($to) || !inCell($from.parent) || !inCell($to.parent)) return false
  const tr = state.tr
  state.doc.nodesBetween(from, to, (node, at) => {
    if (!node.isTextblock) return true
    const [start, end] = [Math.max(from, at + 1), Math.min(to, at + node.nodeSize - 1)]
    if (end > start) tr.delete(tr.mapping.map(start), tr.mapping.map(end))
    return false
  })
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, from)))
  return true
}

const inCell = (node: Node): boolean => node.type.name === 'tableCell' || node.type.name === 'tableHeader'

/** Where the child with this index begins; behind the last one where there is none. */
function startOf(parent: Node, at: number, index: number): number {
  let start = at + 1
  for (let i = 0; i < Math.min(index, parent.childCount); i++) start += parent.child(i).nodeSize
  return start
}
