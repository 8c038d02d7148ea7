import { z } from 'zod'
import { slugSchema, type Citation } from '@/lib/packs/cited'
import { AIM_SHAPES, type Anchor, type Pack } from '@/lib/packs/pack'
import { textUpTo } from '@/lib/packs/text'

/** Where words come from: a source by its name, or this workshop's (or its pack's) own wording. */
export const wordingSchema = z.union([
  z.literal('ours'),
  z.strictObject({ name: textUpTo(120), where: textUpTo(300).optional() }),
])
export type Wording = z.infer<typeof wordingSchema>

/** One end of an aim's range: a few words under a slider, the sentence they stand for, and whose words they are. */
export const rangeEndSchema = z.strictObject({ short: textUpTo(40), long: textUpTo(400), source: wordingSchema })
export type RangeEnd = z.infer<typeof rangeEndSchema>

/** An aim as it is weighed here. Its colour follows from its place in the list. */
export const weighedAimSchema = z.strictObject({
  id: slugSchema,
  shape: z.enum(AIM_SHAPES),
  name: textUpTo(40),
  meaning: textUpTo(600),
  whose: textUpTo(400),
  source: wordingSchema,
  worst: rangeEndSchema,
  best: rangeEndSchema,
})
export type WeighedAim = z.infer<typeof weighedAimSchema>

export const MOST_AIMS = 7

/** Three aims make the triangle; four to seven are weighed by sliders alone. */
export const settingsSchema = z.strictObject({
  aims: z
    .array(weighedAimSchema)
    .min(3)
    .max(MOST_AIMS)
    .refine((aims) => distinct(aims.map((aim) => aim.id)) && distinct(aims.map((aim) => aim.shape)), {
      error: 'duplicate',
    }),
  /** The step of an earlier round, from which arrows lead to now. */
  previous: z.string().min(1).max(60).optional(),
})
export type WeighAimsSettings = z.infer<typeof settingsSchema>

/** The pack's aims with their anchors, copied so that a workshop may word them for itself. */
export function beginSettings(pack: Pack): WeighAimsSettings {
  const wording = ({ id, where }: Citation): Wording => {
    const source = pack.sources.find((known) => known.id === id)
    return source ? { name: source.short, ...(where !== undefined && { where }) } : 'ours'
  }
  const end = (anchor: Anchor, from: Citation): RangeEnd => ({ ...anchor, source: wording(from) })
  return {
    aims: pack.aims
      .slice(0, MOST_AIMS)
      .map(({ id, shape, name, meaning, whose, source, anchorsSource, worst, best }) => ({
        id,
        shape,
        name,
        meaning,
        whose,
        source: wording(source),
        worst: end(worst, anchorsSource ?? source),
        best: end(best, anchorsSource ?? source),
      })),
  }
}

const distinct = (values: readonly string[]) => new Set(values).size === values.length
