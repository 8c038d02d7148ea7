import { aitchisonMean, fromPoints, mean, spread, type Points, type Weights } from '@/lib/decision'
import type { SummaryInput } from '../definition'
import { pointsOf, type WeighAimsAnswer } from './answer'
import type { WeighAimsSettings } from './settings'

/** Somebody's place in the picture. */
export interface Placed {
  readonly participant: string
  readonly delegation: string | null
  readonly points: Points
}

export interface DelegationMean {
  readonly delegation: string
  /** How many of its members have answered. */
  readonly n: number
  readonly mean: Weights
}

export interface RoomPicture {
  readonly mean: Weights
  /** The compositional mean; zeros count as half a point. */
  readonly compositional: Weights
  /** How far apart two people are on average, 0 to 1. */
  readonly spread: number
  /** How many give this aim more than any other, by aim. Who gives two aims equally much is counted for neither. */
  readonly first: readonly number[]
}

export interface WeighAimsSummary {
  /** Answers that count. */
  readonly n: number
  /** Those whose answer is awaited, and those who answered though nobody waited. */
  readonly of: number
  /** By participant id. */
  readonly people: readonly Placed[]
  /** Delegations of which somebody has answered, by id. */
  readonly delegations: readonly DelegationMean[]
  /** Null while nobody has answered. */
  readonly room: RoomPicture | null
}

export function summarise(input: SummaryInput<WeighAimsSettings, WeighAimsAnswer>): WeighAimsSummary {
  // In the order of ids, so that sums of fractions come out the same on every screen.
  const people = [...input.answers.keys()].sort().flatMap((participant): Placed[] => {
    const points = pointsOf(input.settings, input.answers.get(participant)!)
    return points ? [{ participant, delegation: input.delegationOf(participant), points }] : []
  })
  const weights = people.map(({ points }) => fromPoints(points))
  const unawaited = people.filter(({ participant }) => !input.expected.has(participant)).length
  return {
    n: people.length,
    of: input.expected.size + unawaited,
    people,
    delegations: delegationMeans(people, weights),
    room: people.length > 0 ? roomPicture(people, weights) : null,
  }
}

function roomPicture(people: readonly Placed[], weights: readonly Weights[]): RoomPicture {
  const first = weights[0]!.map(() => 0)
  for (const { points } of people) {
    const most = Math.max(...points)
    const aim = points.indexOf(most)
    if (points.lastIndexOf(most) === aim) first[aim]! += 1
  }
  return { mean: mean(weights), compositional: aitchisonMean(weights), spread: spread(weights), first }
}

function delegationMeans(people: readonly Placed[], weights: readonly Weights[]): DelegationMean[] {
  const members = new Map<string, Weights[]>()
  people.forEach(({ delegation }, index) => {
    if (delegation === null) return
    const known = members.get(delegation)
    if (known) known.push(weights[index]!)
    else members.set(delegation, [weights[index]!])
  })
  return [...members.keys()].sort().map((delegation) => {
    const own = members.get(delegation)!
    return { delegation, n: own.length, mean: mean(own) }
  })
}
