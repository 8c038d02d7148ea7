import { z } from 'zod'
import { slugSchema } from '@/lib/packs/cited'
import type { ClauseId } from './clause'

export const TAG_KINDS = ['aims', 'issues', 'functions', 'actors'] as const
export type TagKind = (typeof TAG_KINDS)[number]

const tags = z.array(slugSchema).max(60)

/** What a clause is about, by the ids of the workshop's pack. By clause; written by the server alone. */
export const clauseTagsSchema = z.object({ aims: tags, issues: tags, functions: tags, actors: tags })
export type ClauseTags = z.infer<typeof clauseTagsSchema>

export const NO_TAGS: ClauseTags = { aims: [], issues: [], functions: [], actors: [] }

interface Counted {
  readonly clause: ClauseId
  readonly words: number
  readonly tags: ClauseTags
}

/**
 * Words by aim, in the order of `aims`: a clause about several aims gives each the same part of its words.
 * `untagged`: the words of clauses that are about none.
 */
export function wordsByAim(
  clauses: readonly Counted[],
  aims: readonly string[],
): { words: readonly number[]; untagged: number } {
  const words = new Map(aims.map((aim) => [aim, 0]))
  let untagged = 0
  for (const { words: count, tags } of clauses) {
    const about = tags.aims.filter((aim) => words.has(aim))
    if (about.length === 0) untagged += count
    for (const aim of about) words.set(aim, words.get(aim)! + count / about.length)
  }
  return { words: aims.map((aim) => words.get(aim)!), untagged }
}

/** A topic of the pack and the words it is known by. */
export interface Topic {
  readonly kind: TagKind
  readonly id: string
  /** In every language the pack has it in. */
  readonly names: readonly string[]
}

/** The topics that no clause is tagged with and no text names: what is off the radar. */
export function offTheRadar<T extends Topic>(
  topics: readonly T[],
  clauses: readonly (Counted & { readonly text: string })[],
): T[] {
  const all = clauses.map(({ text }) => text.toLocaleLowerCase()).join('\n')
  return topics.filter(
    ({ kind, id, names }) =>
      !clauses.some(({ tags }) => tags[kind].includes(id)) &&
      !names.some((name) => name !== '' && all.includes(name.toLocaleLowerCase())),
  )
}
