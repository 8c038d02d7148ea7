import type { Step } from '@/lib/workshop/step'
import type { Place } from './place'

/** The step that a place shows: the one it names where that is in the agenda, else the one that is on; null on pages of their own. */
export function stepOfPlace(place: Place, steps: readonly Step[], now: Step | null): Step | null {
  if (place.at === 'step') return steps.find(({ id }) => id === place.step) ?? now
  return place.at === 'now' || place.at === 'agenda' ? now : null
}
