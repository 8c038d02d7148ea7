import { fromPoints, type Points, type Weights } from '@/lib/decision'
import type { LinkedStep, SummaryInput } from '../definition'
import { pointsOf, type WeighAimsAnswer } from '../weigh-aims/answer'
import { weighAims } from '../weigh-aims/weigh-aims'
import { ownPoints, type CompareAnswer } from './answer'
import type { CompareSettings } from './settings'

/** Where somebody's weights put them in the picture. */
export interface Placed {
  readonly participant: string
  readonly delegation: string | null
  readonly points: Points
  readonly weights: Weights
}

/**
 * Everyone whose weights are known, by participant id: those of the linked step where it weighed the same aims, and for
 * who gave none there, those given in this step.
 */
export function placesOf(input: SummaryInput<CompareSettings, CompareAnswer>): readonly Placed[] {
  const { settings, answers, linked = [], delegationOf } = input
  const points = new Map<string, Points>()
  for (const [participant, answer] of answers) {
    const own = ownPoints(settings, answer)
    if (own) points.set(participant, own)
  }
  for (const step of linked)
    for (const [participant, given] of weighedIn(step, settings)) points.set(participant, given)
  return [...points.keys()].sort().map((participant) => {
    const given = points.get(participant)!
    return { participant, delegation: delegationOf(participant), points: given, weights: fromPoints(given) }
  })
}

/** The points of a step that weighs aims, in this step's order; nobody's where it weighed others. */
function* weighedIn(step: LinkedStep, settings: CompareSettings): Generator<[string, Points]> {
  const read = pointsReader(step, settings)
  for (const [participant, answer] of step.answers) {
    const points = read(answer)
    if (points) yield [participant, points]
  }
}

/** Reads an answer of a linked step as points in this step's order; null where there is none or it weighed other aims. */
export function pointsReader(
  step: Pick<LinkedStep, 'kind' | 'settings'>,
  { aims }: CompareSettings,
): (answer: unknown) => Points | null {
  const settings = step.kind === 'weigh-aims' ? weighAims.settings.safeParse(step.settings) : null
  if (!settings?.success) return () => null
  const weighed = settings.data.aims.map(({ id }) => id)
  if (weighed.length !== aims.length || aims.some(({ id }) => !weighed.includes(id))) return () => null
  return (answer) => {
    if (answer === undefined) return null
    const points = pointsOf(settings.data, answer as WeighAimsAnswer)
    return points && aims.map(({ id }) => points[weighed.indexOf(id)]!)
  }
}
