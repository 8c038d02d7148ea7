import {
  acceptability,
  agreement,
  exactAcceptability,
  nearestBorder,
  opinionGroups,
  rankMap,
  roomPicture,
  roomScores,
  sampledAcceptability,
  seeded,
  standings,
  tornado,
  valueMap,
  winners,
  type ScoreRanges,
  type Scores,
} from '@/lib/decision'
import { time, type Timing } from './timing'
import { benchRoom } from './room'

const DRAWS = 100_000
const BUDGET_MS = 4

const room = benchRoom(200, 1)
const { people, tables } = room
const picture = roomPicture(room)
const { scores } = picture

console.log(`The decision core, milliseconds${' '.repeat(29)} median  quickest tenth`)
const whole = row('whole picture', '200 people × 4 visions × 3 aims', 400, () => roomPicture(room))
row('  room scores', 'medians of 12 scores', 400, () => roomScores(tables))
row('  value map', 'exact regions and shares', 400, () => valueMap(scores))
row('  rank map', 'every full order', 400, () => rankMap(scores))
row('  acceptability', 'exact', 400, () => exactAcceptability(scores))
row('  standings', 'who stands where', 400, () => standings(scores, people))
row('  agreement', '19,900 pairs', 400, () => agreement(people, picture.standings))
row('  groups', '2 to 5, by weights', 400, () => opinionGroups(people))
row('tornado', '24 changes × 200 people', 100, () => tornado(scores, people))

const crowd = benchRoom(1000, 2)
const crowdWeights = crowd.people
const dot = crowdWeights[0]!
console.log('\nWhile one dot is dragged among 1,000')
row('own dot', 'winner and nearest border', 2000, () => [winners(scores, dot), nearestBorder(scores, dot)])
row('everyone', 'standings of 1,000', 100, () => standings(scores, crowdWeights))
row('agreement', '499,500 pairs', 50, () => agreement(crowdWeights, standings(scores, crowdWeights)))
row('whole picture', '1,000 people', 20, () => roomPicture(crowd))

console.log(`\nThe same numbers by sampling, ${DRAWS.toLocaleString('en')} draws`)
const ranges = certain(scores)
const exact = acceptability(ranges, { random: seeded(1) })
const sampled = sampledAcceptability(ranges, { random: seeded(1), draws: DRAWS })
const exactTime = time(400, () => exactAcceptability(scores)).median
const sampledTime = time(9, () => sampledAcceptability(ranges, { random: seeded(1), draws: DRAWS })).median
console.log(
  `  exact ${ms(exactTime)} ms, sampled ${ms(sampledTime)} ms: ${Math.round(sampledTime / exactTime)} times as long`,
)
console.log('  vision     first, exact   first, sampled   standard error')
exact.ranks.forEach(([first], vision) => {
  const cells = [first!, sampled.ranks[vision]![0]!, sampled.standardErrors[vision]![0]!].map((p) => p.toFixed(5))
  console.log(`  ${vision + 1}        ${cells[0]!.padStart(12)} ${cells[1]!.padStart(16)} ${cells[2]!.padStart(16)}`)
})

console.log(`\nWhole picture of 200: ${ms(whole.median)} ms of ${BUDGET_MS} ms allowed`)

function row(name: string, what: string, runs: number, act: () => unknown): Timing {
  const timing = time(runs, act)
  console.log(
    `  ${name.padEnd(18)} ${what.padEnd(34)} ${ms(timing.median).padStart(9)} ${ms(timing.quick).padStart(15)}`,
  )
  return timing
}

function ms(value: number): string {
  return value.toFixed(value < 0.1 ? 4 : 2)
}

function certain(scores: Scores): ScoreRanges {
  return scores.map((row) => row.map((score) => ({ low: score, best: score, high: score })))
}
