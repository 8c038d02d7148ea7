import type { ParticipantId, StepId } from '@/lib/ids'
import type { Step } from '@/lib/workshop/step'

/**
 * The agenda as one person may see it: the room's steps, live, and for a facilitator the drafts as last fetched.
 * A step that is in the room is as the room has it; one that was fetched as open and is gone from the room is gone.
 */
export function mergeAgenda(live: ReadonlyMap<StepId, Step>, fetched: readonly Step[]): readonly Step[] {
  const steps = new Map<StepId, Step>()
  for (const step of fetched) if (step.gate === 'draft') steps.set(step.id, step)
  for (const [id, step] of live) steps.set(id, step)
  return [...steps.values()].sort((a, b) => a.order - b.order)
}

/** The steps of somebody's own agenda: of breakout groups only those they are in, but for facilitators, who visit all. */
export const ownSteps = (steps: readonly Step[], me: ParticipantId, facilitates: boolean): readonly Step[] =>
  steps.filter(({ group }) => !group || facilitates || group.members.includes(me))

/** The first draft after this step; before any, the first draft. */
export function nextDraft(steps: readonly Step[], after: Step | null): Step | null {
  return steps.find(({ gate, order }) => gate === 'draft' && (after === null || order > after.order)) ?? null
}
