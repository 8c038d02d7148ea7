import type { Body } from './body'
import { rebased } from './rebase'
import { linesOf, overlaid, reworded } from './reword'

/** Words that are proposed for a text, and the text they were made from. */
export interface Wording {
  readonly base: Body
  readonly body: Body
}

/** Whether a text says now what it said when a proposal was made. Brackets and suggestions are not asked about. */
export const isUnchanged = (now: Body, base: Body): boolean => linesOf(now).join('\n') === linesOf(base).join('\n')

/**
 * What a text becomes when a proposal is accepted; null where it has changed since in the very words that the proposal
 * changes. With `whole`, the proposal's words stand then and later changes of others go.
 */
export function outcomeOf({ base, body }: Wording, now: Body, whole: boolean): Body | null {
  if (whole || isUnchanged(now, base)) return overlaid(now, body)
  const [from, is, to] = [linesOf(base), linesOf(now), linesOf(body)]
  if (from.length !== is.length || from.length !== to.length) return null
  const lines = from.map((line, i) => rebased(line, is[i]!, to[i]!))
  return lines.some((line) => line === null) ? null : overlaid(now, reworded(body, lines as string[]))
}
