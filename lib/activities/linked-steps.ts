import type { Step } from '@/lib/workshop/step'
import type { AnyActivity } from './definition'

/** The steps of the agenda that a step's activity asks for: never a later one, and no draft. In the order asked. */
export function linkedSteps(activity: AnyActivity, step: Step, agenda: Iterable<Step>): readonly Step[] {
  const earlier = [...agenda].filter(({ order, gate }) => order < step.order && gate !== 'draft')
  earlier.sort((a, b) => a.order - b.order)
  const settings = activity.settings.safeParse(step.settings)
  if (!activity.links || !settings.success) return []
  return activity.links(settings.data).flatMap(({ kind, step: wanted }) => {
    const found = earlier.findLast((each) => each.kind === kind && (wanted === 'nearest' || each.id === wanted))
    return found ? [found] : []
  })
}
