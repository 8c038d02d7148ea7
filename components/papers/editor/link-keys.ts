import { Extension, type Editor } from '@tiptap/core'

const listeners = new WeakMap<Editor, () => boolean>()

/** Who is asked when the keys for a link are pressed; says whether it took them. Gives what ends it. */
export function onLinkKey(editor: Editor, listen: () => boolean): () => void {
  listeners.set(editor, listen)
  return () => void (listeners.get(editor) === listen && listeners.delete(editor))
}

export const LinkKeys = Extension.create({
  name: 'linkKeys',
  addKeyboardShortcuts() {
    return { 'Mod-k': () => listeners.get(this.editor)?.() ?? false }
  },
})
