import { Extension } from '@tiptap/core'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'
import { bindingKey, isRemote } from '../binding/binding-plugin'
import { asSuggestion, behindStruck, type Suggester } from './as-suggestion'

export interface SuggestingOptions {
  /** In whose name everything is only suggested at this moment; null: it is done. */
  readonly suggester: () => Suggester | null
  /** Told when something was not done because it is more than words. */
  readonly onRefused: () => void
}

/** Makes suggestions of what is done in the editor. Changes by others, undo, and an input method at work pass. */
export const suggesting = ({ suggester, onRefused }: SuggestingOptions): Extension =>
  Extension.create({
    name: 'suggesting',
    dispatchTransaction({ transaction: tr, next }) {
      const { state } = this.editor
      const bound = bindingKey.getState(state)
      if (!tr.docChanged || isRemote(tr) || !bound) return next(tr)
      const who = suggester()
      const frozen = bound.binding.frozen
      // What an input method writes is made a suggestion when it is done.
      if (frozen && staysIn(state, tr, frozen.clause)) return next(tr)
      if (!who) return next(outOfStruck(tr, state))
      const suggested = asSuggestion(tr, state, who)
      if (suggested) next(suggested)
      else onRefused()
    },
  })

/** Whether every clause but one is the same as before. */
function staysIn(state: EditorState, { doc }: Transaction, clause: string): boolean {
  if (doc.childCount !== state.doc.childCount) return false
  for (let i = 0; i < doc.childCount; i++)
    if (doc.child(i) !== state.doc.child(i) && doc.child(i).attrs.id !== clause) return false
  return true
}

/** What is typed in the middle of struck words comes behind them: it is not struck, and the suggestion stays whole. */
function outOfStruck(tr: Transaction, state: EditorState): Transaction {
  const [step, another] = tr.steps
  if (another || !(step instanceof ReplaceStep) || step.from !== step.to) return tr
  const { content, openStart } = step.slice
  const isTyped = openStart === 0 && content.childCount === 1 && content.firstChild!.isText && !tr.getMeta('paste')
  const place = isTyped ? behindStruck(state.doc, step.from) : step.from
  if (place === step.from) return tr
  const marks = content.firstChild!.marks.filter(({ type }) => type.name !== 'deleted')
  return state.tr.insert(place, content.firstChild!.mark(marks)).scrollIntoView()
}
