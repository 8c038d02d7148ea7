import { z } from 'zod'
import type { DelegationId, ParticipantId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { parseClauseId, type ClauseId } from './clause'

export const MOST_COMMENT = 2000
export const MOST_QUOTE = 300
export const MOST_REPLIES = 200
export const MOST_THREADS = 1000

/** Words somebody says of a text. */
export const commentTextSchema = z.string().trim().min(1).max(MOST_COMMENT)

/** Between which characters of the shared text the words stand that are spoken of: Yjs relative positions as JSON. */
export const anchorSchema = z.object({ from: z.string().max(400), to: z.string().max(400) })
export type Anchor = z.infer<typeof anchorSchema>

/** One thing somebody said. */
export const commentSchema = z.object({
  id: z.string().max(40),
  /** Null: where names are hidden. */
  by: id<ParticipantId>().nullable(),
  delegation: id<DelegationId>().nullable(),
  /** On the server's clock, milliseconds since 1970. */
  at: z.number(),
  text: z.string().max(MOST_COMMENT),
  /** Delegations and people who are named in it. */
  mentions: z.array(z.string().max(40)).max(50),
})
export type Comment = z.infer<typeof commentSchema>

/** What is said of some words of a clause, the first first. Written by the server alone. */
export const threadSchema = z.object({
  clause: z.custom<ClauseId>((id) => parseClauseId(id) !== null),
  /** The words as they were, kept when they are gone; empty: the clause as a whole. */
  quote: z.string().max(MOST_QUOTE),
  anchor: anchorSchema.nullable(),
  comments: z.array(commentSchema).min(1).max(MOST_REPLIES),
  /** Who said that it is settled, and when; null: it is not. */
  resolved: z.object({ by: id<ParticipantId>().nullable(), at: z.number() }).nullable(),
})
export type Thread = z.infer<typeof threadSchema>

/** Somebody who may be named with an at-sign: by a delegation's code or a person's name. */
export interface Nameable {
  readonly id: string
  readonly name: string
}

/** Who is named in a text, longer names first, so that “@Ana Lopez” does not name Ana. */
export function mentionsIn(text: string, nameables: readonly Nameable[]): string[] {
  const byLength = [...nameables].sort((a, b) => b.name.length - a.name.length)
  const found = new Set<string>()
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1]!)) continue // as in an e-mail address
    const rest = text.slice(at + 1)
    const isNamed = ({ name }: Nameable) => {
      const follows = rest.slice(name.length, name.length + 1)
      const isWhole = !/[\p{L}\p{N}]/u.test(follows)
      return name !== '' && isWhole && rest.slice(0, name.length).toLocaleLowerCase() === name.toLocaleLowerCase()
    }
    const named = byLength.filter(isNamed)
    for (const { id } of named.filter(({ name }) => name.length === named[0]!.name.length)) found.add(id)
  }
  return [...found]
}

/** Whether somebody said something in a thread, or settled it. */
export const isBy = ({ comments, resolved }: Thread, author: ParticipantId): boolean =>
  resolved?.by === author || comments.some(({ by }) => by === author)

/** A thread in which one person is another. */
export function withAuthor(thread: Thread, from: ParticipantId, to: ParticipantId): Thread {
  const of = (by: ParticipantId | null) => (by === from ? to : by)
  const { comments, resolved } = thread
  return {
    ...thread,
    comments: comments.map((comment) => ({ ...comment, by: of(comment.by) })),
    resolved: resolved && { ...resolved, by: of(resolved.by) },
  }
}

/** A thread without what one person said in it; null when nothing is left. */
export function withoutAuthor(thread: Thread, author: ParticipantId): Thread | null {
  const comments = thread.comments.filter(({ by }) => by !== author)
  if (!isBy(thread, author)) return thread
  const resolved = thread.resolved?.by === author ? { ...thread.resolved, by: null } : thread.resolved
  return comments.length === 0 ? null : { ...thread, comments, resolved }
}
