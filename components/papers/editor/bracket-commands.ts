import type { Command, EditorState } from '@tiptap/pm/state'

/** Puts the selected words in square brackets for a delegation. `id` a ULID, `rev` the revision it is put in. */
export const putBracket =
  (attrs: { id: string; by: string; rev: string }): Command =>
  ({ selection, schema, doc, tr }, dispatch) => {
    let { from, to } = selection
    // The space around the words stays outside.
    while (from < to && /^\s?$/.test(doc.textBetween(from, from + 1))) from++
    while (to > from && /^\s?$/.test(doc.textBetween(to - 1, to))) to--
    if (from === to) return false
    dispatch?.(tr.addMark(from, to, schema.marks.bracket!.create(attrs)))
    return true
  }

/** The brackets at the caret that `may` be lifted, by their ids. They are lifted by command, wherever else they stand. */
export function liftableAt({ selection, doc }: EditorState, may: (by: string) => boolean): string[] {
  const ids = new Set<string>()
  const { from, to } = selection
  doc.nodesBetween(Math.max(0, from - 1), Math.min(doc.content.size, to + 1), (node) => {
    for (const mark of node.marks) {
      if (mark.type.name === 'bracket' && may(mark.attrs.by as string)) ids.add(mark.attrs.id as string)
    }
  })
  return [...ids]
}
