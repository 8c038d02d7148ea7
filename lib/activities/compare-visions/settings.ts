import { z } from 'zod'
import { MAX_VISIONS, MIN_VISIONS } from '@/lib/decision'
import { slugSchema } from '@/lib/packs/cited'
import type { Pack } from '@/lib/packs/pack'
import { textUpTo } from '@/lib/packs/text'
import { beginSettings as weighed, MOST_AIMS, weighedAimSchema } from '../weigh-aims/settings'

/** A case for or against a vision, and whose case it is. */
export const caseTextSchema = z.strictObject({ text: textUpTo(800), whose: textUpTo(160) })
export type CaseText = z.infer<typeof caseTextSchema>

/** A vision as it is compared here. Its hatch follows from its place in the list. */
export const comparedVisionSchema = z.strictObject({
  id: slugSchema,
  letter: z.string().regex(/^\p{Lu}$/u, { error: 'letter' }),
  name: textUpTo(120),
  short: textUpTo(60),
  summary: textUpTo(600),
  caseFor: caseTextSchema.nullable(),
  caseAgainst: caseTextSchema.nullable(),
  /** `baseline`: what there is when nothing changes. */
  role: z.enum(['vision', 'baseline', 'optional']),
  /** Whether it is compared; the others wait. */
  shown: z.boolean(),
})
export type ComparedVision = z.infer<typeof comparedVisionSchema>

/** What is compared: all of the subject, or one issue area, since one form need not fit all. */
export const aboutSchema = z.union([z.literal('all'), z.strictObject({ id: slugSchema, name: textUpTo(120) })])

export const MOST_PARTIES = 60

export const settingsSchema = z.strictObject({
  visions: z
    .array(comparedVisionSchema)
    .min(MIN_VISIONS)
    .max(MAX_VISIONS)
    .refine((visions) => distinct(visions.map(({ id }) => id)) && distinct(visions.map(({ letter }) => letter)), {
      error: 'duplicate',
    })
    .refine((visions) => visions.filter(({ shown }) => shown).length >= MIN_VISIONS, { error: 'tooFew' }),
  aims: z
    .array(weighedAimSchema)
    .min(3)
    .max(MOST_AIMS)
    .refine((aims) => distinct(aims.map(({ id }) => id)), { error: 'duplicate' }),
  about: aboutSchema,
  /** The step whose weights are the dots: the nearest earlier one that weighs aims, or one by its id. */
  weightsFrom: z.string().min(1).max(60),
  /** Whose scores count alike: every person's, or every delegation's. */
  voices: z.enum(['people', 'delegations']),
  centre: z.enum(['median', 'mean']),
  /** How much each delegation can bring to bear, by id, for the leverage slider; who is not named has its number of people. */
  leverage: z
    .record(z.string().max(60), z.number().min(0.1).max(1000))
    .refine((all) => Object.keys(all).length <= MOST_PARTIES, { error: 'tooMany' }),
})
export type CompareSettings = z.infer<typeof settingsSchema>
export type Centre = CompareSettings['centre']

/** As `weightsFrom`: whichever step weighed aims last before this one. */
export const NEAREST = 'nearest'

/** The pack's visions and aims, copied so that a workshop may word them for itself; what is optional waits. */
export function beginSettings(pack: Pack): CompareSettings {
  const inOrder = (['vision', 'baseline', 'optional'] as const).flatMap((role) =>
    pack.visions.filter((vision) => vision.role === role),
  )
  return {
    visions: inOrder.slice(0, MAX_VISIONS).map(({ id, letter, name, short, summary, caseFor, caseAgainst, role }) => ({
      id,
      letter,
      name,
      short,
      summary,
      caseFor: { text: caseFor.text, whose: caseFor.whose },
      caseAgainst: { text: caseAgainst.text, whose: caseAgainst.whose },
      role,
      shown: role !== 'optional',
    })),
    aims: weighed(pack).aims,
    about: 'all',
    weightsFrom: NEAREST,
    voices: 'people',
    centre: 'median',
    leverage: {},
  }
}

/** The visions that are compared, in their order. */
export const shownVisions = ({ visions }: Pick<CompareSettings, 'visions'>): readonly ComparedVision[] =>
  visions.filter(({ shown }) => shown)

const distinct = (values: readonly string[]) => new Set(values).size === values.length
