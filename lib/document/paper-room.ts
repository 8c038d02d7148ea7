import type * as Y from 'yjs'
import { amendmentSchema, type Amendment } from '@/lib/papers/amendment'
import { textMoveSchema, type TextMove } from '@/lib/papers/text-move'
import { paperMetaSchema, type PaperMeta } from '@/lib/papers/paper-meta'
import { rulingSchema, type Ruling } from '@/lib/papers/ruling'
import { clauses, type Clauses } from './clauses'
import { collection, type Collection } from './collection'
import { record, type RecordView } from './record'
import { root } from './roots'

/** A paper's document, typed. */
export interface PaperRoom {
  readonly doc: Y.Doc
  readonly meta: RecordView<PaperMeta>
  readonly clauses: Clauses
  /** What splits and joins wrote anew, by `participant:ulid`. */
  readonly moves: Collection<string, TextMove>
  /** Decisions about clauses, by ulid. The server's alone. */
  readonly rulings: Collection<string, Ruling>
  /** What delegations tabled, alternatives too, by `delegation:ulid`. The server's alone. */
  readonly amendments: Collection<string, Amendment>
}

const built = new WeakMap<Y.Doc, PaperRoom>()

/** The views of a paper's document; the same object for the same document. */
export function paperRoom(doc: Y.Doc): PaperRoom {
  const known = built.get(doc)
  if (known) return known
  const room: PaperRoom = {
    doc,
    meta: record(root(doc, 'meta'), paperMetaSchema),
    clauses: clauses(root(doc, 'clauses')),
    moves: collection(root(doc, 'moves'), textMoveSchema),
    rulings: collection(root(doc, 'rulings'), rulingSchema),
    amendments: collection(root(doc, 'amendments'), amendmentSchema),
  }
  built.set(doc, room)
  return room
}
