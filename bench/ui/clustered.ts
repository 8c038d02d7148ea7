import { answerOf, type WeighAimsAnswer } from '@/lib/activities/weigh-aims/answer'
import type { WeighAimsSettings } from '@/lib/activities/weigh-aims/settings'
import { closure, drawWeights, toPoints, type Random } from '@/lib/decision'

/** An answer near a place that a delegation's members share. */
export function clustered(
  random: Random,
  settings: WeighAimsSettings,
  delegation: number,
  explained: boolean,
): WeighAimsAnswer {
  const aims = settings.aims.length
  const centre = settings.aims.map((_, aim) => 1 + 3 * Math.max(0, Math.cos((delegation * 2.4 - aim * 2.1) * 0.9)))
  const strayed = drawWeights(random, aims).map((part, aim) => part + centre[aim]! * 0.16)
  return answerOf(
    settings,
    toPoints(closure(strayed)),
    explained ? 'Our region has lived with the other choice for long enough.' : undefined,
  )
}
