import { describe, expect, it } from 'vitest'
import { newId, type ParticipantId, type StepId } from '@/lib/ids'
import { NO_STAGE, placeNameSchema, stageSchema, stepInPlace, stepNow, videoLinkSchema, type Brought } from './stage'
import type { Gate, Step } from './step'

const step = (order: number, gate: Gate) => ({ id: newId<StepId>(), order, gate }) as Step
const by = newId<ParticipantId>()
const to = (place: string, over: Step | null): Brought => ({ place, over: over?.id ?? null, at: 1, by })

describe('the step that is on', () => {
  const steps = [step(0, 'closed'), step(1, 'open'), step(2, 'open'), step(3, 'draft')]

  it('is the last open one, or the one everyone was brought to', () => {
    expect(stepNow(steps)?.order).toBe(2)
    expect(stepNow(steps, to(`step-${steps[0]!.id}`, steps[2]!))?.order).toBe(0)
  })

  it('is not one that passed, is a draft, or is no step', () => {
    expect(stepNow(steps, to(`step-${steps[0]!.id}`, steps[1]!))?.order).toBe(2)
    expect(stepNow(steps, to(`step-${steps[3]!.id}`, steps[2]!))?.order).toBe(2)
    expect(stepNow(steps, to('speakers', steps[2]!))?.order).toBe(2)
    expect(stepNow([], to('speakers', null))).toBeNull()
  })
})

describe('the stage', () => {
  it('takes what fits and begins anew with what does not', () => {
    expect(NO_STAGE).toEqual(stageSchema.parse({ timer: 'soon', locked: 'yes', video: 'http://example.org' }))
    expect(stageSchema.parse({ locked: true, timer: 3 })).toEqual({ ...NO_STAGE, locked: true })
  })

  it('knows a video link by https alone', () => {
    expect(videoLinkSchema.safeParse('https://meet.example.org/room?a=b').success).toBe(true)
    for (const wrong of ['http://example.org', 'javascript:alert(1)', 'meet.example.org', 'https://', ''])
      expect(videoLinkSchema.safeParse(wrong).success, wrong).toBe(false)
  })

  it('names places as the address does', () => {
    const id = newId<StepId>()
    expect(stepInPlace(`step-${id}`)).toBe(id)
    expect(stepInPlace('step-nonsense')).toBeNull()
    expect(stepInPlace('speakers')).toBeNull()
    for (const wrong of ['', '#now', '../x', 'a b', 'javascript:x'])
      expect(placeNameSchema.safeParse(wrong).success).toBe(false)
  })
})
