import { z } from 'zod'

const presenceSchema = z.object({ user: z.object({ participant: z.string(), name: z.string() }) })

/** Who a presence is of, from what the server wrote into it; null where it says nothing. */
export function personOf(presence: unknown): { participant: string; name: string } | null {
  return presenceSchema.safeParse(presence).data?.user ?? null
}
