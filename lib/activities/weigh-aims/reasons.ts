import type { Reason } from '../definition'
import { pointsOf, type WeighAimsAnswer } from './answer'
import type { WeighAimsSettings } from './settings'

/** Why somebody weighs as they do, under the corner of the triangle they stand in: the aim to which they give most. */
export function reasonsOf(settings: WeighAimsSettings, answer: WeighAimsAnswer): Reason[] {
  if (answer.why === undefined) return []
  const points = pointsOf(settings, answer)
  const most = points ? Math.max(...points) : NaN
  const first = points?.indexOf(most) ?? -1
  const about = points && points.lastIndexOf(most) === first ? settings.aims[first]!.name : null
  return [{ id: 'why', text: answer.why, about, nameless: false }]
}
