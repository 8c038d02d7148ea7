import { z } from 'zod'
import type { Points, Ranking, ScoreRange, Scores } from '@/lib/decision'
import { slugSchema } from '@/lib/packs/cited'
import { line } from '@/lib/workshop/name'
import type { CompareSettings } from './settings'
import { shownVisions } from './settings'

export const LOWEST = 0
export const HIGHEST = 10
export const REASON_LIMIT = 280
export const POINT_LIMIT = 200
/** How many points for and against one person may make, and on how many they may take a stand. */
export const MOST_POINTS = 12
export const MOST_STANCES = 600

const mark = z.int().min(LOWEST).max(HIGHEST)

/** A score, or where somebody is unsure the least, the likeliest and the most it may be. */
export const scoreSchema = z.union([
  mark,
  z
    .strictObject({ low: mark, best: mark, high: mark })
    .refine(({ low, best, high }) => low <= best && best <= high, { error: 'order' }),
])
export type Score = z.infer<typeof scoreSchema>

/** A reason for or against a vision, perhaps on one aim; from 1, some weight, to 3, a great deal. */
export const pointSchema = z.strictObject({
  vision: slugSchema,
  aim: slugSchema.nullable(),
  side: z.enum(['for', 'against']),
  text: line(POINT_LIMIT),
  strength: z.int().min(1).max(3),
})
export type ProOrCon = z.infer<typeof pointSchema>

export const stanceSchema = z.enum(['agree', 'disagree'])
export type Stance = z.infer<typeof stanceSchema>

const few = <V extends z.ZodType>(key: z.ZodType<string, string>, value: V, most: number) =>
  z.record(key, value).refine((entries) => Object.keys(entries).length <= most, { error: 'tooMany' })

const key = z.string().min(1).max(130)

/**
 * One participant's comparison. It begins with the vision they would choose, null where they would rather not say; all
 * else comes bit by bit. `scores` by vision, then aim; `reasons` by vision or by `vision.aim`; `redLines` the least that
 * is acceptable on an aim; `ranking` best first, for who will not score; `weights` where no earlier step has weighed;
 * `points` by an id of the author's own; `stances` on others' points, by `<participant>.<point>`.
 */
export const answerSchema = z.strictObject({
  choice: slugSchema.nullable(),
  scores: few(slugSchema, few(slugSchema, scoreSchema, 12), 12),
  reasons: few(key, line(REASON_LIMIT), 80).optional(),
  redLines: few(slugSchema, z.int().min(1).max(HIGHEST), 12).optional(),
  ranking: z.array(z.array(slugSchema).min(1).max(12)).min(1).max(12).optional(),
  weights: few(slugSchema, z.int().min(0).max(100), 7)
    .refine((weights) => Object.values(weights).reduce((sum, part) => sum + part, 0) === 100, { error: 'sum' })
    .optional(),
  points: few(key, pointSchema, MOST_POINTS).optional(),
  stances: few(key, stanceSchema, MOST_STANCES).optional(),
})
export type CompareAnswer = z.infer<typeof answerSchema>

export const bestOf = (score: Score): number => (typeof score === 'number' ? score : score.best)
export const rangeOf = (score: Score): ScoreRange =>
  typeof score === 'number' ? { low: score, best: score, high: score } : score

/** What somebody has scored so far, in the order of the shown visions and the aims; null where nothing is given. */
export function scoresGiven(settings: CompareSettings, answer: CompareAnswer | undefined): (Score | null)[][] {
  return shownVisions(settings).map((vision) =>
    settings.aims.map((aim) => (answer && givenAt(answer, vision.id, aim.id)) ?? null),
  )
}

function givenAt({ scores }: CompareAnswer, vision: string, aim: string): Score | undefined {
  const own = Object.hasOwn(scores, vision) ? scores[vision]! : undefined
  return own && Object.hasOwn(own, aim) ? own[aim] : undefined
}

/** The whole table as ranges, or null while a score is missing: only whole tables count. */
export function rangesOf(settings: CompareSettings, answer: CompareAnswer): ScoreRange[][] | null {
  const table: ScoreRange[][] = []
  for (const vision of settings.visions) {
    if (!vision.shown) continue
    const row: ScoreRange[] = []
    for (const aim of settings.aims) {
      const score = givenAt(answer, vision.id, aim.id)
      if (score === undefined) return null
      row.push(rangeOf(score))
    }
    table.push(row)
  }
  return table
}

/** The whole table's likeliest scores, or null while one is missing. */
export function tableOf(settings: CompareSettings, answer: CompareAnswer): Scores | null {
  return rangesOf(settings, answer)?.map((row) => row.map(({ best }) => best)) ?? null
}

/** The ranking by places of the shown visions, or null where it leaves one out. What is not shown is passed over. */
export function rankingOf(settings: CompareSettings, { ranking }: CompareAnswer): Ranking | null {
  if (!ranking) return null
  const ids = shownVisions(settings).map(({ id }) => id)
  const places = ranking
    .map((place) => place.flatMap((id) => (ids.includes(id) ? [ids.indexOf(id)] : [])))
    .filter((place) => place.length > 0)
  const named = places.flat()
  return named.length === ids.length && new Set(named).size === ids.length ? places : null
}

/** The least acceptable score by aim, null where there is no red line. */
export const redLinesOf = ({ aims }: CompareSettings, answer: CompareAnswer | undefined): (number | null)[] =>
  aims.map(({ id }) => (answer?.redLines && Object.hasOwn(answer.redLines, id) ? answer.redLines[id]! : null))

/** Weights given in this step, in the order of the aims, or null. */
export function ownPoints({ aims }: CompareSettings, { weights }: CompareAnswer): Points | null {
  if (!weights || Object.keys(weights).length !== aims.length) return null
  const points = aims.map(({ id }) => (Object.hasOwn(weights, id) ? weights[id]! : NaN))
  return points.some(Number.isNaN) ? null : points
}
