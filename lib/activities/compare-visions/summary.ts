import {
  delegationVoices,
  exactAcceptability,
  mean,
  nearestBorder,
  roomScores,
  scoreSpread,
  standings,
  valueMap,
  winners,
  type Acceptability,
  type Border,
  type ScoreRange,
  type Scores,
  type Standings,
  type ValueMap,
  type Voices,
  type Weights,
} from '@/lib/decision'
import type { SummaryInput } from '../definition'
import { rangesOf, type CompareAnswer } from './answer'
import { placesOf, type Placed } from './places'
import { shownVisions, type CompareSettings } from './settings'

/** So many must have scored before the room's scores are shown: with fewer the picture is some few people's. */
export const LEAST_SCORED = 5

/** Somebody's whole table. */
export interface Scored {
  readonly participant: string
  readonly delegation: string | null
  readonly scores: Scores
  readonly ranges: readonly (readonly ScoreRange[])[]
}

export interface Choices {
  /** How many would choose each shown vision. */
  readonly counts: readonly number[]
  /** Who would rather not say, or chose a vision that is not shown now. */
  readonly unsaid: number
}

/** A delegation's mean weights and the border nearest to them. */
export interface DelegationPlace {
  readonly delegation: string
  readonly n: number
  readonly weights: Weights
  readonly winners: readonly number[]
  readonly border: Border | null
}

/** How what people chose and what the room's scores imply for them fit together. */
export interface Fit {
  /** Who chose a shown vision and has weights. */
  readonly n: number
  /** For whom the room's scores put that vision first, alone or level with others. */
  readonly same: number
}

/** What follows from the room's scores. */
export interface ComparedRoom {
  readonly scores: Scores
  /** The range of the middle half of each score. */
  readonly spread: Scores
  /** Null for other than three aims. */
  readonly map: ValueMap | null
  readonly ranks: Acceptability | null
  /** In the order of `people`; null while nobody has weights. */
  readonly standings: Standings | null
  readonly fit: Fit
  readonly delegations: readonly DelegationPlace[]
}

export interface CompareSummary {
  /** People who answered anything. */
  readonly n: number
  readonly of: number
  readonly choices: Choices
  readonly scored: readonly Scored[]
  /** Everyone whose weights are known, by id. */
  readonly people: readonly Placed[]
  /** Null while fewer than `LEAST_SCORED` have scored every vision on every aim. */
  readonly room: ComparedRoom | null
}

export function summarise(input: SummaryInput<CompareSettings, CompareAnswer>): CompareSummary {
  const { settings, answers, expected, delegationOf } = input
  // In the order of ids, so that sums of fractions come out the same on every screen.
  const ids = [...answers.keys()].sort()
  const visions = shownVisions(settings).map(({ id }) => id)
  const counts = visions.map(() => 0)
  for (const id of ids) {
    const place = visions.indexOf(answers.get(id)!.choice ?? '')
    if (place >= 0) counts[place]! += 1
  }
  const scored = ids.flatMap((participant): Scored[] => {
    const ranges = rangesOf(settings, answers.get(participant)!)
    const scores = ranges?.map((row) => row.map(({ best }) => best))
    return ranges && scores ? [{ participant, delegation: delegationOf(participant), scores, ranges }] : []
  })
  const people = placesOf(input)
  return {
    n: ids.length,
    of: expected.size + ids.filter((id) => !expected.has(id)).length,
    choices: { counts, unsaid: ids.length - counts.reduce((sum, count) => sum + count, 0) },
    scored,
    people,
    room: scored.length < LEAST_SCORED ? null : comparedRoom(settings, scored, people, (id) => answers.get(id)?.choice),
  }
}

/** Everything that follows from these scores and weights; for one's own scores as for the room's. */
export function comparedRoom(
  settings: CompareSettings,
  scored: readonly Scored[],
  people: readonly Placed[],
  choiceOf: (participant: string) => string | null | undefined,
): ComparedRoom {
  const tables = scored.map(({ scores }) => scores)
  const scores = roomScores(tables, settings.centre, voicesOf(settings, scored))
  const weights = people.map((person) => person.weights)
  const triangle = settings.aims.length === 3
  const stand = people.length > 0 ? standings(scores, weights) : null
  return {
    scores,
    spread: scoreSpread(tables),
    map: triangle ? valueMap(scores) : null,
    ranks: triangle ? exactAcceptability(scores) : null,
    standings: stand,
    fit: fitOf(settings, people, stand, choiceOf),
    delegations: delegationPlaces(scores, people),
  }
}

/** How much each table counts; undefined where every person's counts alike. Who stands in no delegation is one of their own. */
export function voicesOf({ voices }: Pick<CompareSettings, 'voices'>, scored: readonly Scored[]): Voices | undefined {
  if (voices === 'people') return undefined
  return delegationVoices(scored.map(({ delegation, participant }) => delegation ?? `alone ${participant}`))
}

function fitOf(
  settings: CompareSettings,
  people: readonly Placed[],
  stand: Standings | null,
  choiceOf: (participant: string) => string | null | undefined,
): Fit {
  const visions = shownVisions(settings).map(({ id }) => id)
  let [n, same] = [0, 0]
  people.forEach(({ participant }, index) => {
    const chosen = visions.indexOf(choiceOf(participant) ?? '')
    if (chosen < 0) return
    n += 1
    if (stand!.winners[index]!.includes(chosen)) same += 1
  })
  return { n, same }
}

function delegationPlaces(scores: Scores, people: readonly Placed[]): DelegationPlace[] {
  const members = new Map<string, Weights[]>()
  for (const { delegation, weights } of people) {
    if (delegation === null) continue
    members.set(delegation, [...(members.get(delegation) ?? []), weights])
  }
  return [...members.keys()].sort().map((delegation) => {
    const weights = mean(members.get(delegation)!)
    return {
      delegation,
      n: members.get(delegation)!.length,
      weights,
      winners: winners(scores, weights),
      border: nearestBorder(scores, weights),
    }
  })
}
