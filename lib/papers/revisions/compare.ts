import type { ClauseId, ClauseKind } from '../clause'
import { passagesOf, type Passage } from '../formats/passages'
import type { PaperText } from '../formats/paper-text'
import { numbering } from '../numbering'
import { risingRun } from '../rising-run'
import { wordDiff, type WordChange } from '../word-diff'
import { withAuthors } from './authors'
import { paperTextOf, WHOLE, type Filter } from './paper-text-of'
import type { PaperSnapshot } from './snapshot'

/** A stretch of words, and the delegations behind what changed, as far as that is known. */
export interface AttributedChange extends WordChange {
  readonly by: readonly string[]
}

/** What became of one clause between two moments. */
export interface ClauseDifference {
  readonly id: ClauseId
  readonly kind: ClauseKind
  readonly depth: number
  /** Its number before and after; null where it is not there. */
  readonly was: string | null
  readonly is: string | null
  readonly change: 'same' | 'changed' | 'added' | 'removed'
  /** Whether it stands elsewhere among those that are in both. */
  readonly moved: boolean
  readonly words: readonly AttributedChange[]
}

/**
 * Two snapshots of a paper, clause by clause in the order of the later one; what is gone stands where it stood. Clauses
 * are matched by id, so a move is a move, and words are compared inside them. New words are attributed to who wrote them
 * or holds the bracket around them, else like struck ones to those whose amendment of the clause was accepted.
 */
export function compare(
  before: PaperSnapshot,
  after: PaperSnapshot,
  filter: Filter = { ...WHOLE, signs: true },
): ClauseDifference[] {
  const [old, now] = [clausesOf(before, filter), clausesOf(after, filter)]
  const accepted = after.accepted.filter(({ at }) => at > before.at)
  const moved = movedIn([...old.keys()], [...now.keys()])
  const list: ClauseDifference[] = []
  for (const [id, clause] of now) {
    const had = old.get(id)
    const amended = [...new Set(accepted.filter((one) => one.clause === id).flatMap(({ by }) => by))]
    const words = attributed(had?.passages ?? [], clause.passages, amended)
    const isSame = words.every(({ kind }) => kind === 'same') && had?.kind === clause.kind && had.depth === clause.depth
    list.push({
      ...head(id, clause),
      was: had?.number ?? null,
      is: clause.number,
      change: !had ? 'added' : isSame ? 'same' : 'changed',
      moved: moved.has(id),
      words,
    })
  }
  const ids = [...old.keys()]
  ids.forEach((id, i) => {
    if (now.has(id)) return
    const clause = old.get(id)!
    const at = list.findIndex((one) => one.id === ids[i - 1]) + 1
    const words = attributed(clause.passages, [], [])
    list.splice(at, 0, { ...head(id, clause), was: clause.number, is: null, change: 'removed', moved: false, words })
  })
  return list
}

interface OneClause {
  readonly kind: ClauseKind
  readonly depth: number
  readonly number: string
  readonly passages: readonly Passage[]
}

const head = (id: ClauseId, { kind, depth }: OneClause) => ({ id, kind, depth })

/** Each clause's words with its brackets, rival texts and notes, without numbers, which change by themselves. */
function clausesOf(snapshot: PaperSnapshot, filter: Filter): Map<ClauseId, OneClause> {
  const labels = numbering(snapshot.clauses)
  const clauses = snapshot.clauses.map((clause) => ({ ...clause, body: withAuthors(clause.body, clause.authors) }))
  const { clauses: entries, codeOf } = paperTextOf({ ...snapshot, clauses }, filter)
  const parts = new Map<ClauseId | undefined, PaperText['clauses'][number][]>()
  for (const entry of entries) parts.set(entry.id, [...(parts.get(entry.id) ?? []), entry])
  return new Map(
    snapshot.clauses.map(({ id, kind, depth }, i) => {
      const passages = wordsOf(parts.get(id) ?? [], codeOf)
      return [id, { kind, depth, number: labels[i]!.full, passages }]
    }),
  )
}

const NO_NUMBER = { short: '', full: '', depth: 0 }

function wordsOf(entries: PaperText['clauses'], codeOf: PaperText['codeOf']): Passage[] {
  const clauses = entries.map((entry) => ({ ...entry, label: NO_NUMBER }))
  const passages = passagesOf({ title: '', clauses, codeOf }).filter(({ text }) => text !== '―――')
  return passages.slice(0, -1) // the line feed at the end
}

function attributed(old: readonly Passage[], now: readonly Passage[], amended: readonly string[]): AttributedChange[] {
  const text = (passages: readonly Passage[]) => passages.map((one) => one.text).join('')
  const list: AttributedChange[] = []
  let at = 0
  for (const change of wordDiff(text(old), text(now))) {
    if (change.kind === 'inserted') list.push(...piecesOf(now, at, at + change.text.length, amended))
    else list.push({ ...change, by: change.kind === 'deleted' ? amended : [] })
    if (change.kind !== 'deleted') at += change.text.length
  }
  return list
}

/** What was inserted, cut where somebody else's words begin. */
function piecesOf(now: readonly Passage[], from: number, to: number, amended: readonly string[]): AttributedChange[] {
  const pieces: AttributedChange[] = []
  let start = 0
  for (const { text, by } of now) {
    const piece = text.slice(Math.max(0, from - start), Math.max(0, to - start))
    start += text.length
    if (piece === '') continue
    const who = by.length > 0 ? [...new Set(by)].map((one) => one.replace(/^[+−]/, '')) : amended
    const last = pieces.at(-1)
    const goesOn = last && (piece.trim() === '' || last.by.join() === who.join())
    if (goesOn) pieces[pieces.length - 1] = { ...last, text: last.text + piece }
    else pieces.push({ kind: 'inserted', text: piece, by: [...new Set(who)] })
  }
  return pieces
}

/** Which of the clauses in both stand elsewhere: those outside of a longest run that kept its order. */
function movedIn(before: readonly ClauseId[], after: readonly ClauseId[]): Set<ClauseId> {
  const place = new Map(before.map((id, i) => [id, String(i).padStart(6, '0')]))
  const common = after.filter((id) => place.has(id))
  const kept = new Set(risingRun(common.map((id) => place.get(id)!)))
  return new Set(common.filter((_, i) => !kept.has(i)))
}
