import type { Node } from '@tiptap/pm/model'
import * as Y from 'yjs'
import { textRuns, textsIn } from '@/lib/document/body-text'
import { textPieces } from '@/lib/document/text-pieces'
import type { BodyMark } from '@/lib/papers/body'
import { markKey } from '@/lib/papers/mark-key'
import { writtenAs } from '@/lib/papers/suggestion'
import type { Run } from '@/lib/papers/text-move'
import type { Suggester } from '../suggestions/as-suggestion'
import { nodeOf, type PaperBinding } from './paper-binding'
import type { Place } from './places'

/**
 * While an input method composes, its clause is frozen both ways: what is written there too early is doubled, what is
 * shown there too early is erased. `thaw` then writes the difference between before and after at the characters it was
 * made at, whatever others wrote in between.
 */
export class Composition {
  #runs: readonly Run[] = []

  constructor(private readonly binding: PaperBinding) {}

  freeze(clause: Node): void {
    const id = clause.attrs.id
    const body = this.binding.options.room.clauses.body(id)
    const base = this.binding.shown.get(id)
    if (!body || !base || this.binding.closed.has(id)) return
    this.#runs = textRuns(body)
    this.binding.frozen = { clause: id, base }
  }

  /** Writes what was composed. The editor then has to push and to pull; `head`: its caret, given back as a place. */
  thaw(doc: Node, head: number): Place | null {
    const { binding } = this
    const { frozen } = binding
    if (!frozen) return null
    binding.frozen = null
    const ours = nodeOf(doc, frozen.clause)
    const body = binding.options.room.clauses.body(frozen.clause)
    if (!ours || !body || ours === frozen.base) return null
    const who = binding.options.suggester?.() ?? null
    if (!who && !binding.isDirty(frozen.clause)) return null // nobody else wrote here: an ordinary push says it all
    const $head = doc.resolve(head)
    const caret = $head.depth > 0 && $head.node(1) === ours ? doc.textBetween($head.start(1), head).length : null
    let left: Y.ID | null = null
    const merge = () => (left = this.#merge(body, frozen.base.textContent, ours.textContent, caret, who))
    Y.transact(body.doc!, merge, binding)
    binding.reread(frozen.clause, ours)
    return left && { clause: frozen.clause, at: new Y.RelativePosition(null, null, left, -1) }
  }

  /** Gives the character that is now before the caret. */
  #merge(body: Y.XmlFragment, before: string, after: string, caret: number | null, who: Suggester | null): Y.ID | null {
    let start = 0
    while (start < before.length && start < after.length && before[start] === after[start]) start++
    let end = 0
    const most = Math.min(before.length, after.length) - start
    while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
    const insert = after.slice(start, after.length - end)

    const doc = body.doc!
    const marks = who && marksOf(body, charAt(this.#runs, start - 1), who)
    for (let i = before.length - end - 1; i >= start; i--) {
      const found = locate(doc, charAt(this.#runs, i), 0)
      if (!found || found.gone) continue
      if (!who || !marks || isWrittenBy(found.text, found.index, who.by)) found.text.delete(found.index, 1)
      else if (!isStruckBy(found.text, found.index, who.by)) found.text.format(found.index, 1, marks.struck)
    }
    const typed = Y.getState(doc.store, doc.clientID)
    // Beside what it strikes, a suggestion stands behind it.
    if (insert !== '') this.#insert(body, who ? before.length - end : start, insert, marks?.inserted)
    if (caret === null || caret === 0) return null
    if (caret <= start) return charAt(this.#runs, caret - 1)
    if (caret > start + insert.length)
      return charAt(this.#runs, caret - 1 - insert.length + before.length - end - start)
    return lastTyped(doc, typed, caret - start)
  }

  #insert(body: Y.XmlFragment, start: number, insert: string, marks?: Record<string, object | null>): void {
    const doc = body.doc!
    const left = start > 0 ? locate(doc, charAt(this.#runs, start - 1), -1) : null
    const right = left ? null : locate(doc, charAt(this.#runs, start), 0)
    const [first] = textsIn(body)
    if (left) left.text.insert(left.index, insert, marks)
    else if (right) right.text.insert(right.index, insert, marks)
    else first?.insert(0, insert, marks)
  }
}

/** What to put on words that are suggested behind this character: as one suggestion with one's own that ends there. */
function marksOf(body: Y.XmlFragment, before: Y.ID | null, { by, freshId }: Suggester) {
  const found = locate(body.doc!, before, 0)
  const isOwn = ({ type, attrs }: BodyMark) => (type === 'inserted' || type === 'deleted') && attrs.by === by
  const own = found && pieceAt(found.text, found.index).find(isOwn)
  const attrs = { id: own ? String(own.attrs.id) : freshId(), by }
  const key = (type: string) => markKey({ type, attrs })
  return { inserted: { [key('inserted')]: attrs }, struck: { [key('deleted')]: attrs } }
}

const pieceAt = (text: Y.XmlText, index: number): BodyMark[] => {
  const piece = textPieces(text).find((one) => one.index <= index && index < one.index + one.words.length)
  return [...(piece?.marks.values() ?? [])]
}
const isWrittenBy = (text: Y.XmlText, index: number, by: string): boolean =>
  writtenAs(pieceAt(text, index))?.attrs.by === by
const isStruckBy = (text: Y.XmlText, index: number, by: string): boolean =>
  pieceAt(text, index).some(({ type, attrs }) => type === 'deleted' && attrs.by === by)

/** The `nth` character that was typed since a clock. */
function lastTyped(doc: Y.Doc, since: number, nth: number): Y.ID | null {
  const structs = doc.store.clients.get(doc.clientID) ?? []
  for (const item of structs) {
    if (item.id.clock < since || !(item instanceof Y.Item) || !(item.content instanceof Y.ContentString)) continue
    return Y.createID(doc.clientID, item.id.clock + nth - 1)
  }
  return null
}

function charAt(runs: readonly Run[], index: number): Y.ID | null {
  let at = 0
  for (const [client, clock, length] of runs) {
    if (index < at + length) return Y.createID(client, clock + index - at)
    at += length
  }
  return null
}

/** Where a character is, or was: `assoc` -1 the place behind it, 0 its own. */
function locate(doc: Y.Doc, id: Y.ID | null, assoc: number): { text: Y.XmlText; index: number; gone: boolean } | null {
  if (!id) return null
  const found = Y.createAbsolutePositionFromRelativePosition(new Y.RelativePosition(null, null, id, assoc), doc, false)
  if (!found || !(found.type instanceof Y.XmlText)) return null
  return { text: found.type, index: found.index, gone: Y.getItem(doc.store, id).deleted }
}
