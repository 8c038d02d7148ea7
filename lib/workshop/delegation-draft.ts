import { z } from 'zod'
import { delegationSchema } from './delegation'
import { delegationNameSchema } from './name'

/** A delegation as a facilitator describes it. Without a code it gets one made from its name; without rights it has them all. */
export const delegationDraftSchema = z.object({
  name: delegationNameSchema,
  code: delegationSchema.shape.code.optional(),
  speaks: z.boolean().default(true),
  tables: z.boolean().default(true),
  votes: z.boolean().default(true),
})
export type DelegationDraft = z.input<typeof delegationDraftSchema>
