import { z } from 'zod'
import type { StepId } from '@/lib/ids'
import { line } from './name'

/** draft → open → closed; a blind step goes on to revealed. A closed step may be opened again. */
export const gateSchema = z.enum(['draft', 'open', 'closed', 'revealed'])
export type Gate = z.infer<typeof gateSchema>

/** One entry of the agenda: an activity, its settings, its gate. `settings` is checked by its kind's schema. */
export const stepSchema = z.object({
  id: z.custom<StepId>((id) => typeof id === 'string'),
  kind: z.string(),
  title: line(140),
  instruction: z.string().max(800),
  minutes: z.number().int().min(1).max(600),
  order: z.number().int().nonnegative(),
  gate: gateSchema,
  /** When the gate last closed, on the server's clock; null while it has never closed. */
  closedAt: z.number().nullable(),
  settings: z.unknown(),
})
export type Step = z.infer<typeof stepSchema>
