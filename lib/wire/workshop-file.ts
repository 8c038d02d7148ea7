import { z } from 'zod'

/** What of people's answers goes with a copy or a file: none; without names; with names. */
export const contentSchema = z.enum(['none', 'nameless', 'named'])
export type Content = z.infer<typeof contentSchema>
