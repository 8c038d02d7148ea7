import type { Node } from '@tiptap/pm/model'
import * as Y from 'yjs'
import { textRuns, textsIn } from '@/lib/document/body-text'
import type { Run } from '@/lib/papers/text-move'
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
    if (!binding.isDirty(frozen.clause)) return null // nobody else wrote here: an ordinary push says it all
    const $head = doc.resolve(head)
    const caret = $head.depth > 0 && $head.node(1) === ours ? doc.textBetween($head.start(1), head).length : null
    let left: Y.ID | null = null
    const merge = () => (left = this.#merge(body, frozen.base.textContent, ours.textContent, caret))
    Y.transact(body.doc!, merge, binding)
    binding.reread(frozen.clause, ours)
    return left && { clause: frozen.clause, at: new Y.RelativePosition(null, null, left, -1) }
  }

  /** Gives the character that is now before the caret. */
  #merge(body: Y.XmlFragment, before: string, after: string, caret: number | null): Y.ID | null {
    let start = 0
    while (start < before.length && start < after.length && before[start] === after[start]) start++
    let end = 0
    const most = Math.min(before.length, after.length) - start
    while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
    const insert = after.slice(start, after.length - end)

    const doc = body.doc!
    for (let i = before.length - end - 1; i >= start; i--) {
      const found = locate(doc, charAt(this.#runs, i), 0)
      if (found && !found.gone) found.text.delete(found.index, 1)
    }
    const typed = Y.getState(doc.store, doc.clientID)
    if (insert !== '') this.#insert(body, start, insert)
    if (caret === null || caret === 0) return null
    if (caret <= start) return charAt(this.#runs, caret - 1)
    if (caret > start + insert.length)
      return charAt(this.#runs, caret - 1 - insert.length + before.length - end - start)
    return lastTyped(doc, typed, caret - start)
  }

  #insert(body: Y.XmlFragment, start: number, insert: string): void {
    const doc = body.doc!
    const left = start > 0 ? locate(doc, charAt(this.#runs, start - 1), -1) : null
    const right = left ? null : locate(doc, charAt(this.#runs, start), 0)
    const [first] = textsIn(body)
    if (left) left.text.insert(left.index, insert)
    else if (right) right.text.insert(right.index, insert)
    else first?.insert(0, insert)
  }
}

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
