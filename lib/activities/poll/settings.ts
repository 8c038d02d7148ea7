import { z } from 'zod'
import { slugSchema } from '@/lib/packs/cited'
import { textUpTo } from '@/lib/packs/text'
import { shownSchema } from '../shown'

export const LEAST_OPTIONS = 2
export const MOST_OPTIONS = 12
export const QUESTION_LIMIT = 400
export const OPTION_LIMIT = 200

/** One option, any number of them, or all of them in order. */
export const waySchema = z.enum(['one', 'several', 'ranking'])
export type Way = z.infer<typeof waySchema>

export const settingsSchema = z.strictObject({
  question: textUpTo(QUESTION_LIMIT),
  options: z
    .array(z.strictObject({ id: slugSchema, text: textUpTo(OPTION_LIMIT) }))
    .min(LEAST_OPTIONS)
    .max(MOST_OPTIONS)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, { error: 'duplicate' }),
  way: waySchema,
  shown: shownSchema,
})
export type PollSettings = z.infer<typeof settingsSchema>
export type Option = PollSettings['options'][number]

export const beginSettings = (): PollSettings => ({
  question: { en: 'What should we take up next?', fr: 'Que devrions-nous aborder ensuite ?' },
  options: [
    { id: 'the-same', text: { en: 'Go on with this', fr: 'Continuer avec ceci' } },
    { id: 'the-next', text: { en: 'Move to the next point', fr: 'Passer au point suivant' } },
    { id: 'a-break', text: { en: 'Take a break first', fr: 'Faire d’abord une pause' } },
  ],
  way: 'one',
  shown: 'names',
})
