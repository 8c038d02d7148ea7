import type * as Y from 'yjs'
import { amendmentSchema, type Amendment } from '@/lib/papers/amendment'
import { knownBracketSchema, type KnownBracket } from '@/lib/papers/bracket'
import type { ClauseId } from '@/lib/papers/clause'
import { sourceSchema, type Source } from '@/lib/papers/draft'
import { threadSchema, type Thread } from '@/lib/papers/comment'
import { decisionSchema, type Decision } from '@/lib/papers/suggestion'
import { textMoveSchema, type TextMove } from '@/lib/papers/text-move'
import { paperMetaSchema, type PaperMeta } from '@/lib/papers/paper-meta'
import { clauseTagsSchema, type ClauseTags } from '@/lib/papers/clause-tags'
import { clearanceSchema, type Clearance } from '@/lib/papers/clearance'
import { reservationSchema, type Reservation } from '@/lib/papers/reservation'
import { revSchema, type Rev } from '@/lib/papers/revisions/history'
import { rulingSchema, type Ruling } from '@/lib/papers/ruling'
import { openingSchema, silenceSchema, type Opening, type Silence } from '@/lib/papers/silence'
import { stanceSchema, type Stance } from '@/lib/papers/stance'
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
  /** What is or was under silence, by ulid, and who has looked since, by `delegation:silence`. The server's alone, as all below. */
  readonly silences: Collection<string, Silence>
  readonly openings: Collection<string, Opening>
  /** By `delegation:clause`. */
  readonly stances: Collection<string, Stance>
  /** By `delegation:ulid`. */
  readonly reservations: Collection<string, Reservation>
  /** What delegations' heads confirmed, by `delegation:ulid`. */
  readonly clearances: Collection<string, Clearance>
  readonly tags: Collection<ClauseId, ClauseTags>
  /** What delegations tabled, alternatives too, by `delegation:ulid`. The server's alone. */
  readonly amendments: Collection<string, Amendment>
  /** What is said of the text, by ulid. The server's alone. */
  readonly comments: Collection<string, Thread>
  /** What became of suggestions, by ulid. The server's alone. */
  readonly decisions: Collection<string, Decision>
  /** Every bracket that was put, by its id. The server's alone. */
  readonly brackets: Collection<string, KnownBracket>
  /** Revisions that were issued, by their number. The server's alone. */
  readonly revs: Collection<string, Rev>
  /** In a delegation's draft: the clauses of the paper it was begun for, as they were. The server's alone. */
  readonly sources: Collection<ClauseId, Source>
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
    silences: collection(root(doc, 'silences'), silenceSchema),
    openings: collection(root(doc, 'openings'), openingSchema),
    stances: collection(root(doc, 'stances'), stanceSchema),
    reservations: collection(root(doc, 'reservations'), reservationSchema),
    clearances: collection(root(doc, 'clearances'), clearanceSchema),
    tags: collection(root(doc, 'tags'), clauseTagsSchema),
    amendments: collection(root(doc, 'amendments'), amendmentSchema),
    comments: collection(root(doc, 'comments'), threadSchema),
    decisions: collection(root(doc, 'decisions'), decisionSchema),
    brackets: collection(root(doc, 'brackets'), knownBracketSchema),
    revs: collection(root(doc, 'revs'), revSchema),
    sources: collection(root(doc, 'sources'), sourceSchema),
  }
  built.set(doc, room)
  return room
}
