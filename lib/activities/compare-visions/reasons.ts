import type { Reason } from '../definition'
import type { CompareAnswer } from './answer'
import type { CompareSettings } from './settings'

/** What somebody wrote of each vision: reasons for scores, then points for and against. Of visions that are gone, under none. */
export function reasonsOf({ visions }: CompareSettings, { reasons, points }: CompareAnswer): Reason[] {
  const nameOf = (vision: string) => visions.find(({ id }) => id === vision)?.name ?? null
  return [
    ...Object.entries(reasons ?? {}).map(([key, text]) => ({ id: `reason ${key}`, text, vision: key.split('.')[0]! })),
    ...Object.entries(points ?? {}).map(([key, { text, vision }]) => ({ id: `point ${key}`, text, vision })),
  ].map(({ vision, ...reason }) => ({ ...reason, about: nameOf(vision), nameless: false }))
}
