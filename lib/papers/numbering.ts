import type { ClauseKind } from './clause'

/** How a clause is called: `short` beside its text, `full` where it stands alone. Titles and headings have no number. */
export interface ClauseLabel {
  readonly short: string
  readonly full: string
  /** The depth it is drawn at: never more than one below the clause before it. */
  readonly depth: number
}

const PREFIX: Record<ClauseKind, string | null> = {
  title: null,
  heading: null,
  preambular: 'PP',
  operative: 'OP',
  section: '',
}

/**
 * The numbers of a paper's present clauses in their order: PP1, OP1, and below them (a), (i), (A). A heading does not
 * begin the count anew; a clause of another kind ends the sub-paragraphs before it.
 */
export function numbering(clauses: readonly { kind: ClauseKind; depth: number }[]): ClauseLabel[] {
  const tops = new Map<ClauseKind, number>()
  let open: { kind: ClauseKind; label: string; counts: number[] } | null = null
  return clauses.map(({ kind, depth }) => {
    const prefix = PREFIX[kind]
    if (prefix === null) {
      open = null
      return { short: '', full: '', depth: 0 }
    }
    const at = open?.kind === kind ? Math.min(depth, open.counts.length) : 0
    if (at === 0) {
      const top = (tops.get(kind) ?? 0) + 1
      tops.set(kind, top)
      const label = `${prefix}${top}`
      open = { kind, label, counts: [top] }
      return { short: label, full: label, depth: 0 }
    }
    const counts: number[] = open!.counts.slice(0, at + 1)
    counts[at] = (counts[at] ?? 0) + 1
    open = { kind, label: open!.label, counts }
    const parts = counts.slice(1).map((count, level) => `(${sign(count, level)})`)
    return { short: parts.at(-1)!, full: `${open.label} ${parts.join('')}`, depth: at }
  })
}

const sign = (count: number, level: number): string =>
  level === 0 ? letters(count) : level === 1 ? roman(count) : letters(count).toUpperCase()

/** a … z, aa, bb … as UN texts count on. */
const letters = (count: number): string =>
  String.fromCharCode(97 + ((count - 1) % 26)).repeat(1 + Math.floor((count - 1) / 26))

const ROMAN: readonly [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(count: number): string {
  let text = ''
  for (const [value, sign] of ROMAN) for (; count >= value; count -= value) text += sign
  return text
}
