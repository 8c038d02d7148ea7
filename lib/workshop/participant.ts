import { z } from 'zod'
import type { DelegationId, ParticipantId } from '@/lib/ids'
import { personNameSchema } from './name'
import { roleSchema, standingSchema } from './role'

/** A user in one workshop, as everyone in it may see them. */
export const participantSchema = z.object({
  id: z.custom<ParticipantId>((id) => typeof id === 'string'),
  name: personNameSchema,
  role: roleSchema,
  delegation: z.custom<DelegationId>((id) => typeof id === 'string').nullable(),
  standing: standingSchema,
  /** Written by the server for a demonstration or a rehearsal, never by a person. */
  simulated: z.boolean(),
})
export type Participant = z.infer<typeof participantSchema>
