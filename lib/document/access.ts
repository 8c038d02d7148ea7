import { z } from 'zod'
import { activityOf } from '@/lib/activities/registry'
import type { StepId } from '@/lib/ids'
import type { RoomId } from '@/lib/wire/room-name'
import { clauseHeadSchema, parseClauseId, type ClauseHead } from '@/lib/papers/clause'
import { isKnownFormat, isKnownNode } from '@/lib/papers/known-names'
import { isSafeLink } from '@/lib/papers/safe-link'
import type { PaperMode } from '@/lib/papers/paper-mode'
import { textMoveSchema } from '@/lib/papers/text-move'
import { can, whyNoAnswer, type NoAnswer, type Who } from '@/lib/workshop/permissions'
import { isApart, isBlind, type Gate, type Step } from '@/lib/workshop/step'
import { pathPattern, type Matched, type Path } from './path-pattern'

/** What somebody tries to do at one place of a document. */
export type Attempt =
  | { readonly do: 'put'; readonly value: unknown } // one plain value under a key
  | { readonly do: 'delete' }
  /** A shared type; `name` an XML element's. `fresh`: nothing stands under its key yet. */
  | { readonly do: 'make'; readonly shape: string; readonly name: string | null; readonly fresh: boolean }
  | { readonly do: 'write' } // characters of a text
  | { readonly do: 'format'; readonly key: string; readonly value: unknown }
  | { readonly do: 'other'; readonly what: string } // binary, embedded and lists of values: nothing here holds any

/** Who tries, and what of the workshop the rules ask about. `now` in milliseconds since 1970, on the server's clock. */
export interface Scene {
  readonly who: Who
  readonly step: (id: StepId) => Step | null
  readonly now: number
  /** Whether the writer is asked for no more words. */
  readonly isMuted?: () => boolean
  /** In a paper: whether a clause's text is adopted. */
  readonly isAdopted?: (clause: string) => boolean
  /** In a paper: whether nobody writes in it any more. */
  readonly isArchived?: () => boolean
  /** In a paper: whether it is adopted as a whole. */
  readonly isAdoptedWhole?: () => boolean
  /** In a paper: what this person may do with its words, as its chair has set it. */
  readonly mode?: () => PaperMode
  /** In a paper: whether a bracket or a suggestion with this id by this party stands somewhere in it. */
  readonly isMarked?: (id: string, by: string) => boolean
}

/** How long a closed gate still takes what was written before the writer could know, in milliseconds. */
export const GRACE = 3000

interface Rule {
  /** Named in refusals. */
  readonly id: string
  readonly at: string
  readonly match: (path: Path) => Matched | null
  /** A sentence why not, or null when it is allowed. */
  readonly why: (scene: Scene, kept: Matched, attempt: Attempt) => string | null
}

const rule = (id: string, at: string, why: Rule['why']): Rule => ({ id, at, match: pathPattern(at), why })

/** Who may write which path. What no rule speaks of, the server alone writes. */
const RULES: Record<RoomId['kind'], readonly Rule[]> = {
  workshop: [
    rule('own-answer', 'answers/:step/:self', sharedAnswer),
    rule('own-note', 'boards/:step/items/:key', ownNote),
    rule('board', 'boards/:step/:part/:key', boardPart),
  ],
  desk: [rule('own-answer', 'answers/:step', deskAnswer)],
  caucus: [],
  group: [
    rule('own-answer', 'answers/:step/:self', groupAnswer),
    rule('own-note', 'boards/:step/items/:key', ownNote),
    rule('board', 'boards/:step/:part/:key', boardPart),
  ],
  paper: [
    rule('own-move', 'moves/:key', ownMove),
    rule('clause', 'clauses/:clause', clauseItself),
    rule('clause-field', 'clauses/:clause/:field', clauseField),
    rule('clause-text', 'clauses/:clause/body/**', clauseText),
  ],
}

/** Whether `scene.who` may do this at `path` of a room of this kind: null, or the rule that refuses and its sentence. */
export function refusal(
  room: RoomId['kind'],
  path: Path,
  attempt: Attempt,
  scene: Scene,
): { rule: string; sentence: string } | null {
  if (scene.who.screen) return { rule: 'screen', sentence: 'A room screen reads and never writes.' }
  if (scene.who.nameless && room !== 'desk')
    return { rule: 'nameless', sentence: 'Where names are hidden, people write on their own desks.' }
  for (const one of RULES[room]) {
    const kept = one.match(path)
    if (!kept) continue
    const sentence = one.why(scene, kept, attempt)
    return sentence === null ? null : { rule: one.id, sentence }
  }
  return { rule: 'server-only', sentence: 'Only the server writes here.' }
}

/** Answers to a blind step come into the room everyone shares by the server's hand alone, and stay as they came. */
function sharedAnswer(scene: Scene, kept: Matched, attempt: Attempt): string | null {
  if (kept.self !== scene.who.participant) return 'Only its author may write an answer.'
  const step = scene.step(kept.step as StepId)
  if (step && isBlind(step)) return 'Answers to this step are given on one’s own desk.'
  if (step && isApart(step)) return 'Answers to this step are given in the room of those it is for.'
  return ownAnswer(scene, step, attempt)
}

/** A group's room holds one step, that of those it is for; its lists say who comes in at all. */
function groupAnswer(scene: Scene, kept: Matched, attempt: Attempt): string | null {
  if (kept.self !== scene.who.participant) return 'Only its author may write an answer.'
  const step = scene.step(kept.step as StepId)
  if (step && isBlind(step)) return 'Answers to this step are given on one’s own desk.'
  return ownAnswer(scene, step, attempt)
}

/** A desk is its participant's, and takes what is not for the others to see yet. */
function deskAnswer(scene: Scene, kept: Matched, attempt: Attempt): string | null {
  const step = scene.step(kept.step as StepId)
  if (step && !isBlind(step)) return 'Answers to this step are given in the room everyone shares.'
  return ownAnswer(scene, step, attempt)
}

const NO_ANSWER: Record<NoAnswer, string> = {
  observer: 'Your role here does not answer.',
  gate: 'This step is closed.',
  adviser: 'Advisers do not answer.',
  audience: 'This step is for other delegations.',
  group: 'This is the step of another group.',
  heads: 'The head of a delegation answers this step.',
}

const MUTED = 'The facilitator has asked you to write no more words for now.'

function ownAnswer(scene: Scene, step: Step | null, attempt: Attempt): string | null {
  const { who, now } = scene
  if (!step) return 'There is no such step.'
  const why = whyNoAnswer(who, { ...step, gate: effectiveGate(step, now) })
  if (why) return NO_ANSWER[why]
  if (attempt.do === 'delete') return null
  if (attempt.do !== 'put') return 'An answer is one plain value.'
  const activity = activityOf(step.kind)
  if (!activity) return 'This kind of step takes no answers.'
  const answer = activity.answer.safeParse(attempt.value)
  if (!answer.success) return 'The answer does not fit the step.'
  // On one's desk nobody else reads it: what is revealed of it is without words.
  if (!isBlind(step) && scene.isMuted?.() && (activity.reasons?.(step.settings, answer.data).length ?? 0) > 0)
    return MUTED
  const settings = activity.keeps && activity.settings.safeParse(step.settings)
  const keeps = !settings || (settings.success && activity.keeps!(settings.data, answer.data))
  return keeps ? null : 'The answer does not keep to the step’s settings.'
}

/** A note on a board is its author's; others move it by its place. */
function ownNote(scene: Scene, kept: Matched, attempt: Attempt): string | null {
  const [author, ulid = ''] = kept.key!.split(':')
  if (author !== scene.who.participant || !ULID.test(ulid)) return 'Only its author may write a note.'
  return boardPart(scene, { ...kept, part: 'items' }, attempt)
}

const ULID = /^[\dA-Z]{26}$/

/** Groups, and which note lies in which, are anybody's who may answer. */
function boardPart(
  { who, now, step: stepOf, isMuted }: Scene,
  { step: id, part }: Matched,
  attempt: Attempt,
): string | null {
  const step = stepOf(id as StepId)
  if (!step) return 'There is no such step.'
  const why = whyNoAnswer(who, { ...step, gate: effectiveGate(step, now) })
  if (why) return NO_ANSWER[why]
  if (isBlind(step)) return 'What is given to this step stays on one’s own desk.'
  const { board, settings } = activityOf(step.kind) ?? {}
  const schema = board && Object.hasOwn(board.parts, part!) && board.parts[part as keyof typeof board.parts]
  if (!schema) return 'This step has no such board.'
  const given = settings!.safeParse(step.settings)
  if (!given.success || !board.isOpen(given.data)) return 'Notes are not shared yet.'
  if (attempt.do === 'delete') return null
  if (part !== 'places' && isMuted?.()) return MUTED
  if (attempt.do !== 'put') return 'What lies on a board is one plain value.'
  return schema.safeParse(attempt.value).success ? null : 'This does not fit the board.'
}

/** The gate as a writer may still have seen it: open for the grace after closing. */
export function effectiveGate({ gate, closedAt }: Step, now: number): Gate {
  return gate === 'closed' && closedAt !== null && now - closedAt <= GRACE ? 'open' : gate
}

/** Why this person changes nothing but words here; null when they may. */
function onlyWords(scene: Scene): string | null {
  const reads = onlyReads(scene)
  if (reads) return reads
  return scene.mode?.() === 'suggest'
    ? 'One suggests words in this paper; other changes are tabled as amendments.'
    : null
}

/** Nobody deletes a clause: it is withdrawn, or its making taken back, by its state. */
function clauseItself(scene: Scene, { clause }: Matched, attempt: Attempt): string | null {
  const reads = onlyWords(scene)
  if (reads) return reads
  if (attempt.do !== 'make' || attempt.shape !== 'map') return 'A clause is never deleted or replaced by a value.'
  if (!attempt.fresh) return 'This clause is there already.'
  return parseClauseId(clause) ? null : 'This is not the id of a clause.'
}

const HOLDERS: Record<string, string> = { body: 'xml-fragment', alternatives: 'map' }

function clauseField(scene: Scene, { clause, field }: Matched, attempt: Attempt): string | null {
  const reads = onlyWords(scene)
  if (reads) return reads
  const holder = HOLDERS[field!]
  if (holder !== undefined) {
    return attempt.do === 'make' && attempt.shape === holder && attempt.fresh
      ? null
      : 'A clause keeps its text for good.'
  }
  const schema = Object.hasOwn(clauseHeadSchema.shape, field!) && clauseHeadSchema.shape[field as keyof ClauseHead]
  if (!schema) return 'A clause has no such field.'
  if (scene.isAdopted?.(clause!) && field !== 'order') return 'This clause is adopted.'
  if (attempt.do === 'delete') return null // as every new value does to the old one
  return attempt.do === 'put' && schema.safeParse(attempt.value).success ? null : 'The value does not fit the field.'
}

function clauseText(scene: Scene, { clause }: Matched, attempt: Attempt): string | null {
  const reads = onlyReads(scene)
  if (reads) return reads
  if (scene.isAdopted?.(clause!)) return 'This clause is adopted.'
  switch (attempt.do) {
    case 'write':
    case 'delete':
      return null
    case 'make':
      if (attempt.shape !== 'xml-text' && onlyWords(scene)) return onlyWords(scene)
      return isKnownNode(attempt.shape, attempt.name) ? null : 'A text holds no such thing.'
    case 'format':
      if (!isKnownFormat(attempt.key)) return 'A text holds no such format.'
      if (!isSmall(attempt.value)) return 'A format says little, in plain values.'
      if (!leadsWell(attempt)) return 'A link leads to a page or to e-mail.'
      return attributed(scene, attempt) ? null : 'A bracket or a suggestion is its own party’s.'
    case 'put':
      if (onlyWords(scene)) return onlyWords(scene)
      return isPlain(attempt.value) ? null : 'An attribute is a short plain value.'
    case 'other':
      return 'A text holds words and blocks.'
  }
}

function onlyReads({ who, isArchived, isAdoptedWhole, mode }: Scene): string | null {
  if (!can(who, { do: 'write paper' })) return 'Your role here reads papers.'
  if (isAdoptedWhole?.()) return 'This paper is adopted.'
  if (isArchived?.()) return 'This paper is archived.'
  const now = mode?.()
  return now === 'read' || now === 'comment' ? 'The chair has closed this paper for writing.' : null
}

/**
 * Brackets and suggestions are put in the writer's own name, by who runs the room in anybody's. Those of others may be
 * written again while they are known: so do a split, a move and an undo. Ending one needs no name; who may lift it is
 * asked when it is ruled on.
 */
function attributed({ who, isMarked }: Scene, { key, value }: { key: string; value: unknown }): boolean {
  if (!ATTRIBUTED.test(key) || value === null) return true
  const mark = attribution.safeParse(value).data
  if (!mark) return false
  const isOwn = who.role === 'facilitator' || mark.by === (who.delegation ?? who.participant)
  return isOwn || isMarked?.(mark.id, mark.by) === true
}

const ATTRIBUTED = /^(bracket|inserted|deleted)(--|$)/
const attribution = z.object({ id: z.string().min(1).max(64), by: z.string().min(1).max(64) })

/** What a format says: nothing (its end), that it is there, or a few plain values. */
const isSmall = (value: unknown): boolean =>
  value === null ||
  value === true ||
  (typeof value === 'object' && Object.keys(value).length <= 8 && Object.values(value).every(isPlain))

const leadsWell = ({ key, value }: { key: string; value: unknown }): boolean =>
  value === null || !/^link(--|$)/.test(key) || isSafeLink((value as { href?: unknown }).href)

const isPlain = (value: unknown): boolean =>
  value === null ||
  typeof value === 'boolean' ||
  typeof value === 'number' ||
  (typeof value === 'string' && value.length <= 2000)

/** Moves are named by who made them; the server's own have no participant's name. */
function ownMove(scene: Scene, { key }: Matched, attempt: Attempt): string | null {
  const reads = onlyWords(scene)
  if (reads) return reads
  if (!key!.startsWith(`${scene.who.participant}:`)) return 'Only who moved text says so.'
  if (attempt.do === 'delete') return null
  const move = attempt.do === 'put' ? textMoveSchema.safeParse(attempt.value).data : undefined
  return move && move.act !== 'forward' ? null : 'This does not say what was moved.'
}
