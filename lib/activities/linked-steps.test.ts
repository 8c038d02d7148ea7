import { expect, it } from 'vitest'
import type { Step } from '@/lib/workshop/step'
import { smallPack } from './testing/small-pack'
import { linkedSteps } from './linked-steps'
import { activities } from './registry'

const step = (id: string, kind: string, order: number, settings: unknown = {}) =>
  ({ id, kind, order, settings }) as Step
const begun = activities['compare-visions'].begin(smallPack())
const agenda = (settings: unknown) => [
  step('d', 'weigh-aims', 4),
  step('a', 'weigh-aims', 0),
  step('b', 'weigh-aims', 1),
  step('c', 'compare-visions', 3, settings),
]
const linkedOf = (settings: unknown) => {
  const steps = agenda(settings)
  return linkedSteps(activities['compare-visions'] as never, steps[3]!, steps).map(({ id }) => id)
}

it('finds the nearest earlier step of the kind, or the one that is named', () => {
  expect(linkedOf(begun)).toEqual(['b'])
  expect(linkedOf({ ...begun, weightsFrom: 'a' })).toEqual(['a'])
})

it('finds nothing later, nothing of another kind, and nothing for settings it cannot read', () => {
  expect(linkedOf({ ...begun, weightsFrom: 'd' })).toEqual([])
  expect(linkedOf({ ...begun, weightsFrom: 'c' })).toEqual([])
  expect(linkedOf({})).toEqual([])
})
