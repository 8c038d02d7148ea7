import type { Command } from '@tiptap/pm/state'

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

/** Lifts the brackets at the caret that `may` be lifted, each as a whole, also where it spans clauses. */
export const liftBrackets =
  (may: (by: string) => boolean): Command =>
  ({ selection, doc, tr }, dispatch) => {
    const ids = new Set<string>()
    const { from, to } = selection
    doc.nodesBetween(Math.max(0, from - 1), Math.min(doc.content.size, to + 1), (node) => {
      for (const mark of node.marks) {
        if (mark.type.name === 'bracket' && may(mark.attrs.by as string)) ids.add(mark.attrs.id as string)
      }
    })
    if (ids.size === 0) return false
    doc.descendants((node, at) => {
      for (const mark of node.marks) {
        if (mark.type.name === 'bracket' && ids.has(mark.attrs.id as string))
          tr.removeMark(at, at + node.nodeSize, mark)
      }
    })
    dispatch?.(tr)
    return true
  }
