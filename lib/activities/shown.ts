import { z } from 'zod'
import type { SummaryInput } from './definition'

/**
 * Whose answers the picture, the table and the file tell: everyone's by name, counts by delegation, or the room's
 * counts alone. It says what is shown, not what is stored: the answers of an open step are in the room's document.
 */
export const shownSchema = z.enum(['names', 'delegations', 'nobody'])
export type Shown = z.infer<typeof shownSchema>

/** What a step's settings promise; kinds that promise nothing show names. */
export function shownOf(settings: unknown): Shown {
  const told = typeof settings === 'object' && settings !== null && 'shown' in settings ? settings.shown : undefined
  return shownSchema.safeParse(told).data ?? 'names'
}

const REACH = { nobody: 0, delegations: 1, names: 2 } as const

/** Whether nobody is shown by more than they were promised when they answered. */
export const keepsPromise = (before: Shown, after: Shown): boolean => REACH[after] <= REACH[before]

/** How many have answered, by delegation, of those who fit; delegations by id. */
export interface CountsOf {
  readonly delegation: string
  /** Members who have answered. */
  readonly n: number
  /** By option, in the order of the options. */
  readonly counts: readonly number[]
}

/** Counts by delegation; `optionsOf` gives the places of the options that one answer counts for. */
export function byDelegation<Answer>(
  answers: readonly (readonly [string, Answer])[],
  delegationOf: (participant: string) => string | null,
  options: number,
  optionsOf: (answer: Answer) => readonly number[],
): CountsOf[] {
  const found = new Map<string, { n: number; counts: number[] }>()
  for (const [participant, answer] of answers) {
    const delegation = delegationOf(participant)
    if (delegation === null) continue
    let own = found.get(delegation)
    if (!own) found.set(delegation, (own = { n: 0, counts: Array.from({ length: options }, () => 0) }))
    own.n++
    for (const option of optionsOf(answer)) own.counts[option]!++
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([delegation, own]) => ({ delegation, ...own }))
}

/** Those whose answer is awaited, and those who answered though nobody waited. */
export const awaited = <S, A>({ expected }: SummaryInput<S, A>, answered: Iterable<string>): number =>
  expected.size + [...answered].filter((participant) => !expected.has(participant)).length
