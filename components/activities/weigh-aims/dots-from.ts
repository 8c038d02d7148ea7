import type { Dot } from '@/components/charts/ternary-dots'
import { pointsOf, type WeighAimsAnswer } from '@/lib/activities/weigh-aims/answer'
import type { WeighAimsSettings } from '@/lib/activities/weigh-aims/settings'

export interface DotsOf {
  readonly settings: WeighAimsSettings
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
export function dotsFrom({ settings, delegationOf, last, without }: DotsOf) {
  const known = new Map<string, { answer: WeighAimsAnswer; dot: Dot }>()

  const dotOf = (id: string, answer: WeighAimsAnswer): Dot | null => {
    const before = known.get(id)
    if (before?.answer === answer) return before.dot
    const points = pointsOf(settings, answer)
    if (!points) return null
    const dot = { id, delegation: delegationOf(id), points }
    known.set(id, { answer, dot })
    return dot
  }

  return (answers: ReadonlyMap<string, WeighAimsAnswer>): readonly Dot[] => {
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
