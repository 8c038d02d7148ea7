import { z } from 'zod'
import { shownSchema } from '../shown'

export const MOST_VOTES = 20

/** Everybody for themselves; then notes are shared and grouped; then dots are given. */
export const phaseSchema = z.enum(['alone', 'share', 'vote'])
export type Phase = z.infer<typeof phaseSchema>

export const settingsSchema = z.strictObject({
  phase: phaseSchema,
  /** Dots a person may give. */
  votes: z.int().min(1).max(MOST_VOTES),
  /** Whose notes they are said to be. */
  shown: shownSchema,
})
export type IdeasBoardSettings = z.infer<typeof settingsSchema>

export const beginSettings = (): IdeasBoardSettings => ({ phase: 'alone', votes: 5, shown: 'names' })
