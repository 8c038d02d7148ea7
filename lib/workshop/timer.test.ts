import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IDLE, MINUTE, remaining, timerSchema, turnTimer, type Timer, type TimerAction } from './timer'

const T = 1_700_000_000_000
const started = turnTimer(IDLE, { do: 'start', length: 5 * MINUTE }, T)

describe('the timer', () => {
  it('runs down on the server’s clock and stays at nothing', () => {
    expect(remaining(started, T)).toBe(5 * MINUTE)
    expect(remaining(started, T + 2 * MINUTE)).toBe(3 * MINUTE)
    expect(remaining(started, T + 9 * MINUTE)).toBe(0)
    expect(remaining(IDLE, T)).toBe(0)
  })

  it('pauses and goes on where it was', () => {
    const paused = turnTimer(started, { do: 'pause' }, T + MINUTE)
    expect(remaining(paused, T + 60 * MINUTE)).toBe(4 * MINUTE)
    const resumed = turnTimer(paused, { do: 'resume' }, T + 60 * MINUTE)
    expect(remaining(resumed, T + 61 * MINUTE)).toBe(3 * MINUTE)
  })

  it('takes a minute more, running, paused, or run out', () => {
    const more = { do: 'add', ms: MINUTE } as const
    expect(remaining(turnTimer(started, more, T + MINUTE), T + MINUTE)).toBe(5 * MINUTE)
    const paused = turnTimer(started, { do: 'pause' }, T + MINUTE)
    expect(remaining(turnTimer(paused, more, T + 2 * MINUTE), T + 9 * MINUTE)).toBe(5 * MINUTE)
    const late = turnTimer(started, more, T + 20 * MINUTE)
    expect(remaining(late, T + 20 * MINUTE)).toBe(MINUTE)
    expect(turnTimer(IDLE, more, T)).toBe(IDLE)
    expect(remaining(turnTimer(started, { do: 'add', ms: -9 * MINUTE }, T), T)).toBe(0)
  })

  it('is left alone by what makes no sense at the moment', () => {
    expect(turnTimer(started, { do: 'resume' }, T)).toBe(started)
    expect(turnTimer(IDLE, { do: 'pause' }, T)).toBe(IDLE)
    expect(turnTimer(started, { do: 'clear' }, T)).toEqual(IDLE)
  })

  const action = fc.oneof(
    fc.record({ do: fc.constant('start' as const), length: fc.integer({ min: -MINUTE, max: 2e9 }) }),
    fc.record({ do: fc.constant('add' as const), ms: fc.integer({ min: -2e9, max: 2e9 }) }),
    fc.constantFrom<TimerAction>({ do: 'pause' }, { do: 'resume' }, { do: 'clear' }),
  )

  it('never has less than nothing or more than its length, and always fits its schema', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(action, fc.nat(10 * MINUTE)), { maxLength: 30 }), (turns) => {
        let timer: Timer = IDLE
        let now = T
        for (const [each, passed] of turns) {
          timer = turnTimer(timer, each, (now += passed))
          expect(timerSchema.parse(timer)).toEqual(timer)
          const left = remaining(timer, now)
          expect(left).toBeGreaterThanOrEqual(0)
          if (timer.state !== 'idle') expect(left).toBeLessThanOrEqual(timer.length)
        }
      }),
    )
  })

  it('loses no time to a pause, whenever it comes', () => {
    fc.assert(
      fc.property(fc.nat(5 * MINUTE), fc.nat(60 * MINUTE), fc.nat(5 * MINUTE), (ran, rested, later) => {
        const paused = turnTimer(started, { do: 'pause' }, T + ran)
        const resumed = turnTimer(paused, { do: 'resume' }, T + ran + rested)
        expect(remaining(resumed, T + ran + rested + later)).toBe(remaining(started, T + ran + later))
      }),
    )
  })
})
