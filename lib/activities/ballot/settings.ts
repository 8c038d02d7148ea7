import { z } from 'zod'
import { ballotSchema } from '@/lib/workshop/ballot'

export const MOST_PREPARED = 20

/** Motions prepared beforehand, in the words in which they will be put to the vote; the roll is called when one opens. */
export const settingsSchema = z.strictObject({ prepared: z.array(ballotSchema).max(MOST_PREPARED) })
export type BallotSettings = z.infer<typeof settingsSchema>
