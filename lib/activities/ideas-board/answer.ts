import { z } from 'zod'
import { MOST_VOTES } from './settings'

/** One participant's dots, by note; the notes themselves lie on the board everyone builds. */
export const answerSchema = z.strictObject({
  votes: z
    .record(z.string().min(3).max(60), z.int().min(1).max(MOST_VOTES))
    .refine((votes) => spent(votes) <= MOST_VOTES, { error: 'tooMany' }),
})
export type IdeasBoardAnswer = z.infer<typeof answerSchema>

export const spent = (votes: Readonly<Record<string, number>>): number =>
  Object.values(votes).reduce((sum, dots) => sum + dots, 0)
