import { can, type Who } from '@/lib/workshop/permissions'
import type { Step } from '@/lib/workshop/step'

/** Whether a step that is no draft may be told to this person at all. */
export const isKnown = (who: Who, step: Step): boolean =>
  step.gate !== 'draft' && (step.outsiders !== 'nothing' || can(who, { do: 'read group', step }))
