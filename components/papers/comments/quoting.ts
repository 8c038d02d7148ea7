import type { Editor } from '@tiptap/core'
import * as Y from 'yjs'
import { cell, type Cell } from '@/components/session/cell'
import { parseClauseId, type ClauseId } from '@/lib/papers/clause'
import { MOST_QUOTE, type Anchor } from '@/lib/papers/comment'
import { bindingKey } from '../binding/binding-plugin'

/** Words that somebody is about to say something of. */
export interface Quoted {
  readonly clause: ClauseId
  readonly quote: string
  readonly anchor: Anchor | null
}

export type Quoting = Cell<Quoted | null>
export const quoting = (): Quoting => cell<Quoted | null>(null)

/** The selected words, as far as they stand in one clause; without a selection the clause with the caret. */
export function quotedIn({ state }: Editor): Quoted | null {
  const { $from, $to, empty } = state.selection
  const clause = $from.depth > 0 ? parseClauseId($from.node(1).attrs.id) : null
  const binding = bindingKey.getState(state)?.binding
  if (!clause || !binding) return null
  const until = Math.min($to.pos, $from.end(1))
  const quote = state.doc.textBetween($from.pos, until, ' ').trim()
  const [from, to] = [binding.placeOf(state.doc, $from.pos), binding.placeOf(state.doc, until)]
  if (empty || quote === '' || !from || !to) return { clause, quote: '', anchor: null }
  const told = (at: Y.RelativePosition) => JSON.stringify(Y.relativePositionToJSON(at))
  return { clause, quote: quote.slice(0, MOST_QUOTE), anchor: { from: told(from.at), to: told(to.at) } }
}
