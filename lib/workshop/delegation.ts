import { z } from 'zod'
import type { DelegationId } from '@/lib/ids'
import { delegationNameSchema } from './name'

/** A party at the table. `code` is its short mark in pictures, 2–4 letters or digits. */
export const delegationSchema = z.object({
  id: z.custom<DelegationId>((id) => typeof id === 'string'),
  name: delegationNameSchema,
  code: z
    .string()
    .regex(/^[\p{L}\p{N}]{2,4}$/u, { error: 'delegationCode' })
    .transform((code) => code.toLocaleUpperCase('en')),
  order: z.number().int().nonnegative(),
  /** The delegation's rights; not every stakeholder has a seat. */
  speaks: z.boolean(),
  tables: z.boolean(),
  votes: z.boolean(),
})
export type Delegation = z.infer<typeof delegationSchema>
