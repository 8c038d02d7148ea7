import { describe, expect, it } from 'vitest'
import { newId, type StepId } from '@/lib/ids'
import { PLAIN_TERMS, type Gate, type Step } from '@/lib/workshop/step'
import { stepNow } from '@/lib/workshop/stage'
import { mergeAgenda, nextDraft } from './agenda'

const step = (order: number, gate: Gate, id = newId<StepId>()): Step => ({
  id,
  kind: 'weigh-aims',
  title: `Step ${order}`,
  instruction: '',
  minutes: 10,
  order,
  gate,
  closedAt: null,
  settings: {},
  ...PLAIN_TERMS,
})
const live = (...steps: Step[]) => new Map(steps.map((one) => [one.id, one]))

describe('the agenda of one person', () => {
  it('takes the room’s steps as they are now, and drafts as they were fetched', () => {
    const opened = step(1, 'open')
    const fetched = [step(2, 'draft'), { ...opened, gate: 'draft' as const }, step(0, 'closed')]
    const merged = mergeAgenda(live(opened), fetched)
    expect(merged.map(({ order, gate }) => [order, gate])).toEqual([
      [1, 'open'],
      [2, 'draft'],
    ])
  })

  it('is at the last open step, else at the last that was on', () => {
    expect(stepNow([])).toBeNull()
    expect(stepNow([step(0, 'draft')])).toBeNull()
    expect(stepNow([step(0, 'open'), step(1, 'closed'), step(2, 'draft')])?.order).toBe(0)
    expect(stepNow([step(0, 'closed'), step(1, 'revealed'), step(2, 'draft')])?.order).toBe(1)
  })

  it('goes on to the next draft', () => {
    const steps = [step(0, 'draft'), step(1, 'closed'), step(2, 'draft')]
    expect(nextDraft(steps, steps[1]!)?.order).toBe(2)
    expect(nextDraft(steps, null)?.order).toBe(0)
    expect(nextDraft(steps, steps[2]!)).toBeNull()
  })
})
