import type { Dot } from '@/components/charts/ternary-dots'
import type { Points } from '@/lib/decision'

export interface DotsOf<Answer> {
  readonly points: (answer: Answer) => Points | null
  readonly delegationOf: (participant: string) => string | null
  /** Whose dot comes last, so that it lies on top. */
  readonly last: string | null
  /** Whose dot is drawn elsewhere. */
  readonly without: string | null
}

/**
 * Makes dots of answers, again and again: who has not moved since the last time keeps the same dot, and need not be
 * drawn anew.
 */
export function dotsFrom<Answer>({ points: pointsOf, delegationOf, last, without }: DotsOf<Answer>) {
  const known = new Map<string, { answer: Answer; dot: Dot }>()

  const dotOf = (id: string, answer: Answer): Dot | null => {
    const before = known.get(id)
    if (before?.answer === answer) return before.dot
    const points = pointsOf(answer)
    if (!points) return null
    const dot = { id, delegation: delegationOf(id), points }
    known.set(id, { answer, dot })
    return dot
  }

  return (answers: ReadonlyMap<string, Answer>): readonly Dot[] => {
    const dots: Dot[] = []
    for (const [id, answer] of answers) {
      const dot = id === last || id === without ? null : dotOf(id, answer)
      if (dot) dots.push(dot)
    }
    const own = last !== null && last !== without ? answers.get(last) : undefined
    const dot = own && dotOf(last!, own)
    return dot ? [...dots, dot] : dots
  }
}
