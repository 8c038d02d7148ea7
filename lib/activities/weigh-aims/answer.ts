import { z } from 'zod'
import type { Points } from '@/lib/decision'
import { slugSchema } from '@/lib/packs/cited'
import { line } from '@/lib/workshop/name'
import { MOST_AIMS, type WeighAimsSettings } from './settings'
import { waySchema, type Way } from './ways'

export const WHY_LIMIT = 280

const whySchema = line(WHY_LIMIT)

/** Whole points by aim, together 100, one line that says why, and how they came about where not by giving them outright. */
export const answerSchema = z.strictObject({
  weights: z
    .record(slugSchema, z.int().min(0).max(100))
    .refine((weights) => Object.keys(weights).length >= 3 && Object.keys(weights).length <= MOST_AIMS, {
      error: 'aims',
    })
    .refine((weights) => Object.values(weights).reduce((sum, points) => sum + points, 0) === 100, { error: 'sum' }),
  why: whySchema.optional(),
  by: waySchema.optional(),
})
export type WeighAimsAnswer = z.infer<typeof answerSchema>

/** An answer's points in the order of the aims, or null when it is about other aims. */
export function pointsOf({ aims }: WeighAimsSettings, { weights }: WeighAimsAnswer): Points | null {
  const points = aims.flatMap(({ id }) => (Object.hasOwn(weights, id) ? [weights[id]!] : []))
  return points.length === aims.length && Object.keys(weights).length === aims.length ? points : null
}

/** The answer that gives the aims these points. A `why` of nothing but spaces is left out. */
export function answerOf({ aims }: WeighAimsSettings, points: Points, why?: string, by?: Way): WeighAimsAnswer {
  const weights = Object.fromEntries(aims.map(({ id }, index) => [id, points[index]!]))
  const said = whySchema.safeParse(why)
  return { weights, ...(said.success && { why: said.data }), ...(by && { by }) }
}
