import type { Body } from '../../body'
import type { ClauseId, ClauseKind } from '../../clause'
import type { DelegationId } from '@/lib/ids'
import type { NewChange } from '@/lib/wire/amendments'
import { align, likeness } from '../../align'
import { decideSuggestions } from '../../plain-body'
import { linesOf, reworded } from '../../reword'
import { risingRun } from '../../rising-run'
import { settledBody, wordsHash } from '../../words-hash'
import { linesHash } from '../docx/clause-bookmark'
import { decided, inlineOf, isTable, lineOf, type FileParagraph, type FileText, type Taking } from './file-text'

/** A clause of the paper that a file is compared with. */
export interface StandingClause {
  readonly id: ClauseId
  readonly kind: ClauseKind
  readonly depth: number
  readonly body: Body
}

/** A change that a file makes. `by`: whose, where the file names a delegation; null: whoever brings the file. */
export interface FileChange {
  readonly change: NewChange
  readonly by: DelegationId | null
  /** As the file names them; empty: the change is not a tracked one. */
  readonly author: string
}

export interface FileChanges {
  readonly changes: readonly FileChange[]
  /** Clauses that the file changes, and that have changed in the paper since it was taken out. */
  readonly changedSince: readonly ClauseId[]
}

/** How much of its words a paragraph shares with a clause, at least, to be taken for it where nothing else says so. */
const ALIKE = 0.5

/**
 * What a file changes in a paper. Tracked changes are their author's; what was changed without tracking is whoever's
 * brings the file. Suggestions that stand in the paper already are passed over.
 */
export function amendmentsFrom(
  file: FileText,
  clauses: readonly StandingClause[],
  delegationOf: (author: string) => DelegationId | null,
): FileChanges {
  const paragraphs = file.blocks.flatMap((block) => (isTable(block) ? block.cells : [block]))
  const groups = grouped(
    paragraphs.filter(({ style }) => style !== 'alternative'),
    clauses,
  )
  const byId = new Map(clauses.map((clause) => [clause.id, clause]))
  const changes: FileChange[] = []
  const changedSince: ClauseId[] = []
  const from = (author: string) => ({ author, by: author === '' ? null : delegationOf(author) })

  let before: StandingClause | null = null
  for (const { clause: id, paragraphs: own } of groups) {
    if (id === null) {
      changes.push(...own.flatMap((one) => added(one, before ?? clauses[0]!, from)))
      continue
    }
    const clause = byId.get(id)
    if (!clause) continue
    before = clause
    const found = changedIn(clause, own, delegationOf)
    const exported = own.find(({ mark }) => mark)?.mark?.hash
    const isOld = exported !== undefined && exported !== linesHash(linesOf(clause.body))
    if (found.length > 0 && isOld) changedSince.push(id)
    else changes.push(...found.map(({ author, change }) => ({ ...from(author), change })))
  }
  const there = groups.flatMap(({ clause }) => (clause && byId.has(clause) ? [clause] : []))
  changes.push(...moved(there, clauses).map((change) => ({ ...from(''), change })))
  const left = new Set(there)
  for (const id of file.clauses) {
    const clause = byId.get(id)
    if (clause && !left.has(id))
      changes.push({ ...from(''), change: { act: 'delete', clause: id, baseHash: hashOf(clause) } })
  }
  return { changes, changedSince }
}

const hashOf = ({ kind, depth, body }: StandingClause): string => wordsHash({ kind, depth }, body)

interface Group {
  /** null: a new paragraph. */
  readonly clause: ClauseId | null
  readonly paragraphs: FileParagraph[]
}

/** Which paragraphs are which clause: by their bookmarks, without any by their words. What stands between two of one is its too. */
function grouped(all: readonly FileParagraph[], clauses: readonly StandingClause[]): Group[] {
  const ids: (ClauseId | null)[] = all.map(({ mark }) => mark?.clause ?? null)
  if (!ids.some(Boolean)) {
    const lines = clauses.flatMap(({ id, body }) => linesOf(body).map((text) => ({ id, text })))
    const alike = (paragraph: FileParagraph, { text }: { text: string }) => {
      const like = Math.max(likeness(lineOf(paragraph, 'none'), text), likeness(lineOf(paragraph, 'all'), text))
      return like >= ALIKE ? like : 0
    }
    for (const [i, j] of align(all, lines, alike)) ids[i] = lines[j]!.id
  }
  ids.forEach((id, i) => {
    if (id !== null) return
    const [left, right] = [ids[i - 1], ids.slice(i + 1).find((next) => next !== null)]
    const isInside = left && (left === right || clauses.find((one) => one.id === left)?.kind === 'section')
    if (isInside) ids[i] = left
  })
  const groups: Group[] = []
  all.forEach((paragraph, i) => {
    const last = groups.at(-1)
    if (last && ids[i] !== null && last.clause === ids[i]) last.paragraphs.push(paragraph)
    else groups.push({ clause: ids[i]!, paragraphs: [paragraph] })
  })
  return groups
}

/** The lines a clause has in the file. A paragraph that a change made is there with that change alone. */
const linesIn = (paragraphs: readonly FileParagraph[], taking: Taking): string[] =>
  paragraphs.flatMap((one) => {
    const line = lineOf(one, taking)
    const isGone = line === '' && (one.madeBy !== null || one.pieces.some(({ text }) => text !== ''))
    return isGone ? [] : [line]
  })

const same = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n')

function changedIn(
  clause: StandingClause,
  paragraphs: readonly FileParagraph[],
  delegationOf: (author: string) => DelegationId | null,
): { author: string; change: NewChange }[] {
  const now = linesOf(clause.body)
  const base = linesIn(paragraphs, 'none')
  const exported = paragraphs.find(({ mark }) => mark)?.mark?.hash ?? linesHash(now)
  const wordings: { author: string; lines: string[] }[] = []
  if (linesHash(base) !== exported && !same(base, now)) wordings.push({ author: '', lines: base })
  for (const author of authorsIn(paragraphs)) {
    const lines = linesIn(paragraphs, { author })
    if (same(lines, base) || same(lines, suggestedBy(clause.body, delegationOf(author)))) continue
    wordings.push({ author, lines })
  }
  const against = { clause: clause.id, baseHash: hashOf(clause) }
  return wordings.map(({ author, lines }) => {
    if (lines.join('').trim() === '') return { author, change: { act: 'delete', ...against } }
    return { author, change: { act: 'replace', ...against, body: reworded(settledBody(clause.body), lines) } }
  })
}

const authorsIn = (paragraphs: readonly FileParagraph[]): Set<string> =>
  new Set(paragraphs.flatMap(({ pieces }) => pieces.flatMap(({ change }) => change?.author ?? [])))

/** What a clause would say with this delegation's standing suggestions and no others. */
const suggestedBy = (body: Body, by: DelegationId | null): string[] =>
  linesOf(decideSuggestions(body, ({ attrs }) => (attrs.by === by ? 'accept' : 'reject')))

function added(
  paragraph: FileParagraph,
  before: StandingClause,
  from: (author: string) => Pick<FileChange, 'author' | 'by'>,
): FileChange[] {
  if (paragraph.style === 'cell' || lineOf(paragraph, 'all').trim() === '') return []
  const untracked = lineOf(paragraph, 'none').trim() !== ''
  const author = untracked ? '' : ([...authorsIn([paragraph])][0] ?? '')
  const content = inlineOf(decided(paragraph, 'all'))
  const kind: ClauseKind = before.kind === 'title' || before.kind === 'heading' ? 'operative' : before.kind
  const body: Body = [{ type: 'paragraph', attrs: {}, content }]
  return [{ ...from(author), change: { act: 'add', clause: before.id, kind, depth: before.depth, body } }]
}

/** Clauses that stand elsewhere in the file. */
function moved(there: readonly ClauseId[], clauses: readonly StandingClause[]): NewChange[] {
  const place = new Map(clauses.map(({ id }, i) => [id, String(i).padStart(6, '0')]))
  const once = [...new Set(there)]
  const kept = new Set(risingRun(once.map((id) => place.get(id)!)))
  return once.flatMap((id, i): NewChange[] => {
    const clause = clauses.find((one) => one.id === id)!
    return kept.has(i) ? [] : [{ act: 'move', clause: id, baseHash: hashOf(clause), after: once[i - 1] ?? null }]
  })
}
