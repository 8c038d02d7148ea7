import { z } from 'zod'
import { titleSchema } from './name'

/** The head of a workshop, as everyone in it sees it. Times are milliseconds since 1970. */
export const infoSchema = z.object({
  title: titleSchema,
  demonstration: z.boolean(),
  archived: z.boolean(),
  createdAt: z.number(),
})
export type Info = z.infer<typeof infoSchema>
