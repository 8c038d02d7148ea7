import { z } from 'zod'
import type { ParticipantId } from '@/lib/ids'
import { roleSchema, standingSchema } from '@/lib/workshop/role'

/** What the server says first of all on a connection that asked for Plenary's own messages. */
export const helloSchema = z.object({
  epoch: z.number().int().nonnegative(),
  participant: z.custom<ParticipantId>((id) => typeof id === 'string'),
  role: roleSchema,
  /** Said again when it changes. */
  delegation: z.string().nullable().optional(),
  standing: standingSchema.optional(),
  /** The server's clock, milliseconds since 1970. */
  now: z.number(),
})
export type Hello = z.infer<typeof helloSchema>

/** Why the server refused a change. */
export const refusalSchema = z.object({ rule: z.string(), sentence: z.string() })
export type Refusal = z.infer<typeof refusalSchema>

/** A message's JSON, or null when it is not of the expected shape. */
export function readOwn<T>(schema: z.ZodType<T>, json: string): T | null {
  try {
    return schema.safeParse(JSON.parse(json)).data ?? null
  } catch {
    return null
  }
}
