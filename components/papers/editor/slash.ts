import { Extension, type Editor } from '@tiptap/core'
import type { Command, EditorState } from '@tiptap/pm/state'
import type { ClauseKind } from '@/lib/papers/clause'

/** A paragraph that holds nothing but a slash and letters, with the caret behind them: somebody looks for a kind. */
export function slashAt({ selection }: EditorState): { from: number; to: number; query: string } | null {
  const { $head, empty } = selection
  if (!empty || !$head.parent.isTextblock || $head.depth < 2 || $head.parentOffset !== $head.parent.content.size)
    return null
  const [, query] = /^\/(\p{L}*)$/u.exec($head.parent.textContent) ?? []
  return query === undefined ? null : { from: $head.start(), to: $head.pos, query: query.toLocaleLowerCase() }
}

/** Takes the slash out and makes the clause this kind; null leaves its kind. */
export const chooseKind =
  (kind: ClauseKind | null): Command =>
  (state, dispatch) => {
    const slash = slashAt(state)
    if (!slash) return false
    const tr = state.tr.delete(slash.from, slash.to)
    if (kind) tr.setNodeAttribute(state.selection.$head.before(1), 'kind', kind)
    dispatch?.(tr)
    return true
  }

export type SlashKey = 'up' | 'down' | 'choose' | 'close'

const listeners = new WeakMap<Editor, (key: SlashKey) => boolean>()

/** Who is asked first for these keys while a menu is open; null when it closes. `listen` says whether it took the key. */
export function listenForKeys(editor: Editor, listen: ((key: SlashKey) => boolean) | null): void {
  if (listen) listeners.set(editor, listen)
  else listeners.delete(editor)
}

export const SlashKeys = Extension.create({
  name: 'slashKeys',
  priority: 3000,
  addKeyboardShortcuts() {
    const ask = (key: SlashKey) => () => listeners.get(this.editor)?.(key) ?? false
    return {
      ArrowUp: ask('up'),
      ArrowDown: ask('down'),
      Enter: ask('choose'),
      Tab: ask('choose'),
      Escape: ask('close'),
    }
  },
})
