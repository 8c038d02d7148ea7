import { z } from 'zod'
import type { StepId } from '@/lib/ids'

/** What one person is told on their connection to the workshop's room or to a paper's, and nobody else; whole each time it changes. */
export const asideSchema = z.object({
  /** The group rooms they may open, named by their steps. */
  groups: z.array(z.custom<StepId>((id) => typeof id === 'string')).readonly(),
  /** How many wait to be let in; `turn` is another number after every change at the door. Null for who lets nobody in. */
  waiting: z.object({ count: z.int().min(0), turn: z.int().min(0) }).nullable(),
  /** Another number after every change of the role-play, for who runs it; null for others. */
  play: z.int().min(0).nullable(),
  /** In papers: one's role, delegation and standing in one text, another one when any of them is. */
  place: z.string().max(200).optional(),
})
export type Aside = z.infer<typeof asideSchema>

export const NO_ASIDE: Aside = { groups: [], waiting: null, play: null }
