import { Extension, type Editor } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'
import { bindingKey } from '../binding/binding-plugin'
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

/** The keys that make clauses feel as paragraphs of one document. */
export const ClauseKeys = Extension.create({
  name: 'clauseKeys',
  priority: 2000,
  addKeyboardShortcuts() {
    const { editor } = this
    const alone = (command: Command) => () => runAlone(editor, command)
    return {
      Enter: alone(splitClause),
      Backspace: alone(joinBackward),
      'Mod-Backspace': alone(joinBackward),
      Delete: alone(joinForward),
      Tab: () => !inList(editor) && runAlone(editor, indent(1)),
      'Shift-Tab': () => !inList(editor) && runAlone(editor, indent(-1)),
      'Alt-ArrowUp': alone(moveClauses(-1)),
      'Alt-ArrowDown': alone(moveClauses(1)),
      'Mod-z': () => undo(editor),
      'Mod-y': () => redo(editor),
      'Mod-Shift-z': () => redo(editor),
    }
  },
})
