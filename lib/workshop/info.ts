import { z } from 'zod'
import { chathamSchema } from './chatham'
import { titleSchema } from './name'

/** The head of a workshop, as everyone in it sees it. Times are milliseconds since 1970. */
export const infoSchema = z.object({
  title: titleSchema,
  demonstration: z.boolean(),
  archived: z.boolean(),
  /** Nobody answers until it goes on. Documents from before pauses say nothing of them. */
  paused: z.boolean().default(false),
  /** Documents from before the Chatham House rule say nothing of it. */
  chatham: chathamSchema.default(null),
  createdAt: z.number(),
})
export type Info = z.infer<typeof infoSchema>
