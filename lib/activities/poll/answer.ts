import { z } from 'zod'
import { slugSchema } from '@/lib/packs/cited'
import { MOST_OPTIONS, type PollSettings } from './settings'

/** The options one chose; of a ranking all of them, best first. */
export const answerSchema = z.strictObject({
  chosen: z
    .array(slugSchema)
    .min(1)
    .max(MOST_OPTIONS)
    .refine((chosen) => new Set(chosen).size === chosen.length, { error: 'duplicate' }),
})
export type PollAnswer = z.infer<typeof answerSchema>

/** What was chosen as places among the options, in the order given; null when it does not fit the question. */
export function placesOf({ options, way }: PollSettings, { chosen }: PollAnswer): readonly number[] | null {
  const places = chosen.map((id) => options.findIndex((option) => option.id === id))
  if (places.includes(-1)) return null
  if (way === 'one' && places.length !== 1) return null
  if (way === 'ranking' && places.length !== options.length) return null
  return places
}
