import { breaches, roomScores, type Scores } from '@/lib/decision'
import { redLinesOf, type CompareAnswer } from './answer'
import type { CompareSettings } from './settings'
import type { Scored } from './summary'

export interface DelegationScores {
  readonly delegation: string
  /** How many of it have scored everything. */
  readonly n: number
  readonly scores: Scores
}

/** Each delegation's own scores, by the room's way of finding the middle; by id. */
export function delegationScores(settings: CompareSettings, scored: readonly Scored[]): readonly DelegationScores[] {
  const ids = [...new Set(scored.flatMap(({ delegation }) => (delegation === null ? [] : [delegation])))].sort()
  return ids.map((delegation) => {
    const own = scored.filter((each) => each.delegation === delegation).map(({ scores }) => scores)
    return { delegation, n: own.length, scores: roomScores(own, settings.centre) }
  })
}

/** How many have drawn a red line, and per vision the people whose red line these scores break. */
export function brokenLines(
  settings: CompareSettings,
  answers: ReadonlyMap<string, CompareAnswer>,
  scores: Scores,
): { readonly drawn: number; readonly broken: readonly number[] } {
  const broken = scores.map(() => 0)
  let drawn = 0
  for (const answer of answers.values()) {
    const lines = redLinesOf(settings, answer)
    if (lines.every((line) => line === null)) continue
    drawn += 1
    for (const vision of new Set(breaches(scores, lines).map((breach) => breach.vision))) broken[vision]! += 1
  }
  return { drawn, broken }
}
