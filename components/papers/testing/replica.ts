import type { Node, Schema } from '@tiptap/pm/model'
import { EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import * as Y from 'yjs'
import { paperRoom, type PaperRoom } from '@/lib/document/paper-room'
import { newUlid, type ParticipantId } from '@/lib/ids'
import type { ClauseId } from '@/lib/papers/clause'
import { SCHEMA_VERSION } from '@/lib/papers/paper-meta'
import { fixClauseIds } from '../binding/clause-ids'
import type { Composition } from '../binding/composition'
import { PaperBinding } from '../binding/paper-binding'
import { keepSelection, restoreSelection, type KeptSelection } from '../binding/selection'
import { paperUndo, type PaperUndo } from '../binding/undo'
import { paperSchema } from '../schema/extensions'
import { asSuggestion } from '../suggestions/as-suggestion'

export const schema: Schema = paperSchema()

/** An editor without a page: its own copy of the paper, the real binding and undo, and every update it makes. */
export class Replica {
  readonly doc = new Y.Doc()
  readonly room: PaperRoom = paperRoom(this.doc)
  readonly outbox: Uint8Array[] = []
  readonly binding: PaperBinding
  readonly undo: PaperUndo
  state: EditorState
  #kept: KeptSelection | null = null
  #before: KeptSelection | null = null
  #busy = false

  constructor(
    readonly me: ParticipantId,
    start: Uint8Array,
    private readonly random: () => number,
  ) {
    this.doc.clientID = 1 + Math.floor(random() * 2 ** 32) // by chance that can be repeated
    Y.applyUpdate(this.doc, start, 'server')
    this.doc.on('afterTransaction', (tr) => (tr._needFormattingCleanup = false))
    this.doc.on('update', (bytes: Uint8Array, origin: unknown) => origin !== 'server' && this.outbox.push(bytes))
    this.binding = new PaperBinding({
      room: this.room,
      schema,
      me,
      now: () => 1_800_000_000_000,
      random,
      suggester: () => this.#suggester(),
    })
    this.undo = paperUndo(this.binding, () => this.#before)
    this.state = EditorState.create({ schema })
    this.#pull()
    this.doc.on('beforeTransaction', () => {
      if (!this.#busy && !this.binding.hasNews) this.#kept = keepSelection(this.binding, this.state)
    })
    this.binding.watch(() => this.#pull())
  }

  receive(bytes: Uint8Array): void {
    Y.applyUpdate(this.doc, bytes, 'server')
  }

  /** In whose name everything is only suggested, as the editor's mode makes it; null: it is done. */
  suggestsFor: string | null = null

  /** One change in the editor, as a person makes it. */
  edit(change: (tr: Transaction) => Transaction | void): void {
    const last = this.state
    const done = change(last.tr) ?? null
    const who = this.binding.frozen ? null : this.#suggester() // what an input method writes is made one when it is done
    const tr = done && who ? asSuggestion(done, last, who) : done
    if (!tr) return
    this.state = last.apply(tr)
    const fix = fixClauseIds(
      last.doc,
      this.state,
      () => newUlid(1_800_000_000_000 + Math.floor(this.random() * 1e9)) as ClauseId,
    )
    if (fix) this.state = this.state.apply(fix)
    this.#before = keepSelection(this.binding, last)
    this.#busy = true
    this.binding.push(this.state.doc)
    this.#busy = false
  }

  #suggester() {
    const by = this.suggestsFor
    return by ? { by, freshId: () => newUlid(1_800_000_000_000 + Math.floor(this.random() * 1e9)) } : null
  }

  /** The end of a composition, as the editor's plugin handles it. */
  thaw(composition: Composition): void {
    this.#busy = true
    const { doc, selection } = this.state
    const caret = composition.thaw(doc, selection.head)
    this.binding.push(doc)
    this.#busy = false
    this.#kept = caret && { anchor: caret, head: caret, from: selection }
    this.#pull()
  }

  /** Text at an offset into the words of the clause with this index. */
  type(index: number, offset: number, text: string): void {
    this.edit((tr) => tr.setSelection(this.#caret(index, offset)).insertText(text))
  }

  erase(index: number, offset: number, length: number): void {
    const { from } = this.#caret(index, offset)
    this.edit((tr) => tr.delete(from, from + length))
  }

  /** Enter. */
  split(index: number, offset: number): void {
    const { from } = this.#caret(index, offset)
    this.edit((tr) => tr.split(from, 2).setSelection(Selection.near(tr.doc.resolve(from + 4))))
  }

  /** Backspace at the start of a clause. */
  join(index: number): void {
    let at = 0
    for (let i = 0; i < index; i++) at += this.state.doc.child(i).nodeSize
    this.edit((tr) => tr.join(at, 2))
  }

  move(index: number, to: number): void {
    const { doc } = this.state
    const nodes: Node[] = []
    doc.forEach((node) => nodes.push(node))
    const [node] = nodes.splice(index, 1)
    nodes.splice(to, 0, node!)
    this.edit((tr) => tr.replaceWith(0, doc.content.size, nodes))
  }

  get texts(): string[] {
    const list: string[] = []
    this.state.doc.forEach((node) => list.push(node.textContent))
    return list
  }

  #caret(index: number, offset: number): Selection {
    let at = 0
    for (let i = 0; i < index; i++) at += this.state.doc.child(i).nodeSize
    return TextSelection.create(this.state.doc, at + 2 + offset)
  }

  #pull(): void {
    const back = this.undo.takeSelection()
    const tr = this.binding.pull(this.state, this.#kept)
    this.#kept = null
    if (!tr) return
    if (back) restoreSelection(this.binding, tr, back)
    this.state = this.state.apply(tr)
  }
}

/** A paper with these clauses, as the server makes it. */
export function paperOf(texts: readonly string[]): Y.Doc {
  const doc = new Y.Doc()
  const room = paperRoom(doc)
  doc.transact(() => {
    room.meta.put({ title: 'A paper', symbol: '', rev: 0, form: 'paragraphs', schemaVersion: SCHEMA_VERSION })
    texts.forEach((text, i) => {
      const order = String.fromCharCode(65 + i)
      const id = newUlid(1_700_000_000_000 + i) as ClauseId
      const body = room.clauses.create(id, { order, kind: 'operative', depth: 0, state: 'present' })
      const paragraph = new Y.XmlElement('paragraph')
      paragraph.insert(0, [new Y.XmlText(text)])
      body.insert(0, [paragraph])
    })
  })
  return doc
}
