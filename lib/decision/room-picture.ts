import { aitchisonMean } from './aitchison'
import { agreement, type Agreement } from './agreement'
import { exactAcceptability, type Acceptability } from './acceptability'
import { shannonConsensus, tastleWierman, type Scale } from './consensus'
import { opinionGroups, type OpinionGroups } from './opinion-groups'
import { eachCell, roomScores, scoreSpread, type Middle } from './room-scores'
import { mean, requirePeople, spread, type Weights } from './simplex'
import { standings, type Standings } from './standings'
import { winners, type Scores } from './value'
import { rankMap, valueMap, type RankRegion, type ValueMap } from './value-map'
import type { Voices } from './voices'

/** What a room has answered. Who scored and who weighed need not be the same people. */
export interface RoomAnswers {
  /** One table per person who scored. */
  readonly tables: readonly Scores[]
  readonly tableVoices?: Voices
  /** One set of weights per person who weighed the aims. */
  readonly people: readonly Weights[]
  readonly peopleVoices?: Voices
}

export interface RoomOptions {
  readonly middle?: Middle
  readonly scale?: Scale
  /** `groups.of` of the last picture, so that groups keep their places. */
  readonly previousGroups?: readonly (number | null)[]
}

/** A middle of the room's weights, and the visions that win there. */
export interface RoomCentre {
  readonly weights: Weights
  readonly winners: readonly number[]
}

/** Everything the room's screen shows of a comparison; whatever needs three aims is null for other numbers. */
export interface RoomPicture {
  readonly scores: Scores
  readonly scoreSpread: Scores
  /** Consensus on each score, 0 to 1. */
  readonly scoreConsensus: Scores
  readonly map: ValueMap | null
  readonly ranks: readonly RankRegion[] | null
  readonly acceptability: Acceptability | null
  readonly standings: Standings
  readonly agreement: Agreement
  /** The two means side by side: warn when their winners differ. */
  readonly arithmetic: RoomCentre
  readonly geometric: RoomCentre
  readonly weightSpread: number
  readonly weightConsensus: number
  /** By weights: who weighs the aims alike. */
  readonly groups: OpinionGroups
}

/** The whole picture of a room where at least one has scored and one weighed (D-ROOM-1). Errors: as its parts. */
export function roomPicture(answers: RoomAnswers, options: RoomOptions = {}): RoomPicture {
  const { tables, tableVoices, people, peopleVoices } = answers
  const { middle = 'median', scale = { low: 0, high: 10 }, previousGroups } = options
  const scores = roomScores(tables, middle, tableVoices)
  requirePeople(people)
  const triangle = scores[0]!.length === 3
  const stand = standings(scores, people)
  const at = (weights: Weights): RoomCentre => ({ weights, winners: winners(scores, weights) })
  return {
    scores,
    scoreSpread: scoreSpread(tables),
    scoreConsensus: eachCell(tables, (values) => tastleWierman(values, scale)),
    map: triangle ? valueMap(scores) : null,
    ranks: triangle ? rankMap(scores) : null,
    acceptability: triangle ? exactAcceptability(scores) : null,
    standings: stand,
    agreement: agreement(people, stand),
    arithmetic: at(mean(people, peopleVoices)),
    geometric: at(aitchisonMean(people, peopleVoices)),
    weightSpread: spread(people),
    weightConsensus: shannonConsensus(people),
    groups: opinionGroups(people, previousGroups),
  }
}
