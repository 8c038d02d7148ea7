import { Fragment, type Node, type Schema } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import * as Y from 'yjs'
import type { Clause } from '@/lib/document/clauses'
import type { PaperRoom } from '@/lib/document/paper-room'
import type { ParticipantId } from '@/lib/ids'
import type { ClauseId } from '@/lib/papers/clause'
import { MoveMap } from '@/lib/papers/move-map'
import { clauseOfChar } from '@/lib/document/clause-of'
import type { Suggester } from '../suggestions/as-suggestion'
import { offsetOf, placeAt, type Place } from './places'
import { readClause, type Mapping } from './read-clause'
import { restoreSelection, type KeptSelection } from './selection'
import { writeClauses } from './write-clauses'

export interface BindingOptions {
  readonly room: PaperRoom
  readonly schema: Schema
  readonly me: ParticipantId
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** In [0, 1). */
  readonly random: () => number
  /** In whose name everything is only suggested at this moment; null, or left out: it is done. */
  readonly suggester?: () => Suggester | null
}

/** A clause that an input method is at work in: nothing goes in or out until it is done. */
export interface Frozen {
  readonly clause: ClauseId
  readonly base: Node
}

/**
 * Ties one editor document (`doc: clause+`) to the clauses of a paper, each node to its own text. Knows nothing of the
 * page: `push` writes what the editor changed, `pull` gives the transaction that shows what others did.
 */
export class PaperBinding {
  readonly meta: Mapping = { mapping: new Map(), isOMark: new Map() }
  /** The clauses as both sides have them. */
  readonly shown = new Map<ClauseId, Node>()
  /** Clauses that hold something this software does not know, or whose text is settled. They cannot be written. */
  readonly closed = new Set<ClauseId>()
  frozen: Frozen | null = null
  #dirty = new Set<ClauseId>()
  #listDirty = true
  #order: readonly ClauseId[] = []
  #watchers = new Set<() => void>()

  constructor(readonly options: BindingOptions) {
    options.room.clauses.map.observeDeep(this.#observe)
  }

  get hasNews(): boolean {
    const { frozen } = this
    return this.#listDirty || [...this.#dirty].some((id) => id !== frozen?.clause)
  }

  /** Whether others changed this clause and the editor does not show it yet. */
  isDirty = (id: ClauseId): boolean => this.#dirty.has(id)

  /** The text of this clause was written past the editor: it is read anew at the next `pull`. */
  reread(id: ClauseId, shown: Node): void {
    this.forget(id)
    this.shown.set(id, shown)
    this.#dirty.add(id)
  }

  /** Lets go of a clause that the editor shows no more, or of what it knew of its text. */
  forget(id: ClauseId): void {
    const body = this.options.room.clauses.body(id)
    if (body) this.#unmap(body)
    this.shown.delete(id)
  }

  #unmap(type: Y.XmlFragment): void {
    this.meta.mapping.delete(type)
    for (const child of type.toArray()) {
      if (child instanceof Y.XmlElement) this.#unmap(child)
      else this.meta.mapping.delete(child as Y.XmlText)
    }
  }

  /** Calls back when others changed something. */
  watch(changed: () => void): () => void {
    this.#watchers.add(changed)
    return () => this.#watchers.delete(changed)
  }

  /** Writes what differs between the editor's document and what both sides had, in one transaction. */
  push(doc: Node): void {
    const now: Node[] = []
    doc.forEach((node) => now.push(node))
    const ids = now.map((node) => node.attrs.id as ClauseId)
    if (this.#order.length === 0 && now.length === 1 && isBlank(now[0]!)) return
    const sameList = ids.length === this.#order.length && ids.every((id, i) => id === this.#order[i])
    if (sameList && now.every((node, i) => this.shown.get(ids[i]!) === node)) return
    Y.transact(this.options.room.doc, (tr) => writeClauses(this, tr, this.#order, now), this)
    this.#order = ids
  }

  /** The change that brings the editor up to date, with its selection kept where it was among the words; or null. */
  pull(state: EditorState, selection: KeptSelection | null): Transaction | null {
    if (!this.hasNews) return null
    const nodes = this.#read(state.doc)
    this.#listDirty = false
    const { doc } = state
    const last = Math.min(nodes.length, doc.childCount)
    let start = 0
    while (start < last && nodes[start] === doc.child(start)) start++
    let end = 0
    while (end < last - start && nodes[nodes.length - 1 - end] === doc.child(doc.childCount - 1 - end)) end++
    if (start === doc.childCount && start === nodes.length) return null

    const tr = state.tr
    const stays = nodes.length === doc.childCount && nodes.every((node, i) => node.attrs.id === doc.child(i).attrs.id)
    if (stays) {
      // What many wrote in many places is put in place by place: all that stands between is left alone.
      let at = positionOf(doc, doc.childCount - end)
      for (let i = doc.childCount - end - 1; i >= start; i--) {
        const had = doc.child(i)
        at -= had.nodeSize
        if (had !== nodes[i]) tr.replaceWith(at, at + had.nodeSize, nodes[i]!)
      }
    } else {
      const from = positionOf(doc, start)
      const to = positionOf(doc, doc.childCount - end)
      tr.replaceWith(from, to, Fragment.from(nodes.slice(start, nodes.length - end)))
    }
    if (selection) restoreSelection(this, tr, selection)
    return tr.setMeta('addToHistory', false)
  }

  /** The place at a position of the editor's document, which must be what both sides have; null outside of clauses. */
  placeOf(doc: Node, position: number): Place | null {
    const $at = doc.resolve(position)
    if ($at.depth === 0) return null
    const clause = $at.node(1).attrs.id as ClauseId
    const body = this.options.room.clauses.body(clause)
    if (!body || !this.shown.has(clause) || this.closed.has(clause)) return null
    return { clause, at: placeAt(body, position - $at.start(1), this.options.schema) }
  }

  /** Where a place is in the editor's document now; null when it is gone. */
  positionOf(doc: Node, { clause, at }: Place): number | null {
    const body = this.options.room.clauses.body(clause)
    const offset = body && !this.closed.has(clause) ? offsetOf(body, at, this.options.schema) : null
    if (offset === null) return null
    let found: number | null = null
    doc.forEach((node, start) => {
      if (node.attrs.id === clause) found = Math.min(start + 1 + offset, start + node.nodeSize - 1)
    })
    return found
  }

  /** A place whose words were moved meanwhile, by a split, a join or the server: where they are now. */
  follow(place: Place): Place {
    const { room } = this.options
    const char = place.at.item
    if (!char || char.clock >= Y.getState(room.doc.store, char.client)) return place
    const item = Y.getItem(room.doc.store, char) as Y.Item | Y.GC
    if (!item.deleted && room.clauses.of(place.clause)?.state === 'present') return place
    const now = this.#moveMap().now(char)
    const clause = now.client === char.client && now.clock === char.clock ? null : clauseOfChar(room, now)
    if (!clause) return place
    const at = new Y.RelativePosition(null, null, Y.createID(now.client, now.clock), place.at.assoc)
    return { clause, at }
  }

  #moves: { of: unknown; map: MoveMap } | null = null

  #moveMap(): MoveMap {
    const of = this.options.room.moves.read()
    if (this.#moves?.of !== of) this.#moves = { of, map: MoveMap.of(of) }
    return this.#moves.map
  }

  destroy(): void {
    this.options.room.clauses.map.unobserveDeep(this.#observe)
    this.#watchers.clear()
  }

  #observe = (events: Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction): void => {
    if (transaction.origin === this) return
    const { mapping } = this.meta
    for (const type of transaction.changed.keys()) mapping.delete(type as never)
    for (const type of transaction.changedParentTypes.keys()) mapping.delete(type as never)
    for (const { path, keys } of events) {
      if (path.length === 0) for (const id of keys.keys()) this.#dirty.add(id as ClauseId)
      else this.#dirty.add(path[0] as ClauseId)
      if (path.length <= 1) this.#listDirty = true
    }
    for (const changed of [...this.#watchers]) changed()
  }

  /** Nodes of all present clauses: of those that changed, anew. Keeps what the editor has under an input method. */
  #read(doc: Node): Node[] {
    const { room, schema } = this.options
    const present: readonly Clause[] = room.clauses.read().filter(({ state }) => state === 'present')
    const nodes: Node[] = []
    const frozen = this.frozen?.clause
    const shown = new Set<ClauseId>()
    for (const clause of present) {
      const body = room.clauses.body(clause.id)
      if (!body) continue
      shown.add(clause.id)
      const had = this.shown.get(clause.id)
      if (clause.id === frozen) {
        const held = nodeOf(doc, frozen)
        if (held) nodes.push(held)
        continue
      }
      if (had && !this.#dirty.has(clause.id)) {
        nodes.push(had)
        continue
      }
      const { node, whole } = readClause(schema, clause, body, this.meta)
      if (whole) this.closed.delete(clause.id)
      else this.closed.add(clause.id)
      const kept = had?.eq(node) ? had : node
      if (kept === had) this.meta.mapping.delete(body)
      this.shown.set(clause.id, kept)
      nodes.push(kept)
    }
    for (const id of this.shown.keys()) if (!shown.has(id)) this.shown.delete(id)
    this.#dirty = new Set([...this.#dirty].filter((id) => id === frozen))
    this.#order = nodes.map((node) => node.attrs.id as ClauseId)
    // An editor holds at least one clause; this one is written when somebody types into it.
    return nodes.length > 0 ? nodes : [schema.nodes.clause!.createAndFill()!]
  }
}

/** Where the child with this index begins. */
function positionOf(doc: Node, index: number): number {
  let position = 0
  for (let i = 0; i < index; i++) position += doc.child(i).nodeSize
  return position
}

/** The clause an editor shows where a paper has none. */
const isBlank = (node: Node): boolean => node.childCount === 1 && node.firstChild!.content.size === 0

export function nodeOf(doc: Node, id: ClauseId): Node | null {
  for (let i = 0; i < doc.childCount; i++) if (doc.child(i).attrs.id === id) return doc.child(i)
  return null
}
