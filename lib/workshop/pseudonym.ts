import { z } from 'zod'
import type { DelegationId, StepId } from '@/lib/ids'
import { id } from './id-schema'
import { personNameSchema } from './name'

/** Under what an answer stands where names are hidden: made anew for each step, and nobody's in another one. */
export const pseudonymSchema = z.object({
  step: id<StepId>(),
  /** Null: of none, or hidden. */
  delegation: id<DelegationId>().nullable(),
  /** A mark and a number, by the order of what was answered. */
  name: personNameSchema,
})
export type Pseudonym = z.infer<typeof pseudonymSchema>
