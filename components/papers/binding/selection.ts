import type { Node } from '@tiptap/pm/model'
import { TextSelection, type EditorState, type Selection, type Transaction } from '@tiptap/pm/state'
import type { PaperBinding } from './paper-binding'
import type { Place } from './places'

/** A selection by its neighbours among the words, with the positions as they were for when those are gone. */
export interface KeptSelection {
  readonly anchor: Place | null
  readonly head: Place | null
  readonly from: { readonly anchor: number; readonly head: number }
}

/** To be taken while the editor and the document say the same. */
export function keepSelection(binding: PaperBinding, state: Pick<EditorState, 'doc' | 'selection'>): KeptSelection {
  const { anchor, head } = state.selection
  const anchorPlace = binding.placeOf(state.doc, anchor)
  return {
    anchor: anchorPlace,
    head: anchor === head ? anchorPlace : binding.placeOf(state.doc, head),
    from: { anchor, head },
  }
}

/** Puts a selection back in a transaction whose document is what the shared document says now. */
export function restoreSelection(binding: PaperBinding, tr: Transaction, kept: KeptSelection): void {
  const anchor = place(binding, tr, kept.anchor, kept.from.anchor)
  const head = kept.anchor === kept.head ? anchor : place(binding, tr, kept.head, kept.from.head)
  tr.setSelection(between(tr.doc, anchor, head))
}

function place(binding: PaperBinding, tr: Transaction, kept: Place | null, before: number): number {
  const found = kept && binding.positionOf(tr.doc, binding.follow(kept))
  return found ?? Math.min(tr.mapping.map(before), tr.doc.content.size)
}

function between(doc: Node, anchor: number, head: number): Selection {
  const $anchor = doc.resolve(anchor)
  const $head = doc.resolve(head)
  if ($anchor.parent.inlineContent && $head.parent.inlineContent) return new TextSelection($anchor, $head)
  return TextSelection.between($anchor, $head)
}
