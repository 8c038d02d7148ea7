import { Extension, type Editor } from '@tiptap/core'
import { Plugin, type Command } from '@tiptap/pm/state'
import { bindingKey } from '../binding/binding-plugin'
import { dragClauses } from './drag-clause'
import { backFromFootnote, footnoteAt, leaveFootnote, stopAtFootnote } from './footnote-commands'
import { cellAt, clearCells, goToCell } from './table-commands'
import { indent, joinBackward, joinForward, moveClauses, splitClause } from './clause-commands'

/** Runs a command as one step of undo. */
export function runAlone(editor: Editor, command: Command): boolean {
  if (!command(editor.state, undefined, editor.view)) return false
  const manager = bindingKey.getState(editor.state)?.undo.manager
  manager?.stopCapturing()
  const done = command(editor.state, editor.view.dispatch, editor.view)
  manager?.stopCapturing()
  return done
}

export function undo(editor: Editor): boolean {
  bindingKey.getState(editor.state)?.undo.manager.undo()
  return true
}

export function redo(editor: Editor): boolean {
  bindingKey.getState(editor.state)?.undo.manager.redo()
  return true
}

/** Whether the caret stands in a list, where Tab and Enter are the list's. */
const inList = (editor: Editor): boolean => {
  const { $from } = editor.state.selection
  for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type.name === 'listItem') return true
  return false
}

/** Whether the caret is where Tab has nothing to do: in a section, outside of lists. */
const inSection = (editor: Editor): boolean => {
  const { $from } = editor.state.selection
  return $from.depth > 0 && $from.node(1).attrs.kind === 'section' && !inList(editor)
}

/** Enter in a cell begins a line, not another cell. */
const breakInCell = (editor: Editor): boolean => cellAt(editor.state) !== null && editor.commands.setHardBreak()

/** The keys that make clauses feel as paragraphs of one document. */
export const ClauseKeys = Extension.create({
  name: 'clauseKeys',
  priority: 2000,
  addKeyboardShortcuts() {
    const { editor } = this
    const alone =
      (...commands: Command[]) =>
      () =>
        commands.some((command) => runAlone(editor, command))
    // Who pressed Escape leaves the text with the next Tab.
    let leaves = false
    const tab = (by: 1 | -1) => () => {
      if (leaves || inSection(editor)) return (leaves = false)
      return !inList(editor) && runAlone(editor, indent(by))
    }
    editor.on('transaction', ({ transaction }) => {
      if (transaction.docChanged || transaction.selectionSet) leaves = false
    })
    return {
      Enter: () => breakInCell(editor) || alone(leaveFootnote, splitClause)(),
      Backspace: alone(clearCells, backFromFootnote, joinBackward),
      'Mod-Backspace': alone(backFromFootnote, joinBackward),
      Delete: alone(clearCells, stopAtFootnote, joinForward),
      Tab: () => (!leaves && alone(goToCell(1))()) || tab(1)(),
      'Shift-Tab': () => (!leaves && alone(goToCell(-1))()) || tab(-1)(),
      Escape: () => {
        leaves = true
        return footnoteAt(editor.state) !== null && runAlone(editor, leaveFootnote)
      },
      'Alt-ArrowUp': alone(moveClauses(-1)),
      'Alt-ArrowDown': alone(moveClauses(1)),
      'Mod-z': () => undo(editor),
      'Mod-y': () => redo(editor),
      'Mod-Shift-z': () => redo(editor),
    }
  },
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      dragClauses((command) => runAlone(editor, command)),
      new Plugin({
        props: {
          // What is typed over several cells leaves the cells.
          handleTextInput: (view, _, __, text) => {
            if (!runAlone(editor, clearCells)) return false
            view.dispatch(view.state.tr.insertText(text))
            return true
          },
        },
      }),
    ]
  },
})
