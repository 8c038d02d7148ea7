import { z } from 'zod'

/** More than a day is a slip of the keyboard. */
const LONGEST = 24 * 3600 * 1000
const duration = z.int().min(0).max(LONGEST) // milliseconds
const moment = z.number()

/**
 * A countdown that every screen reads alike: it says when it ends on the server's clock, so that nothing has to tick.
 * Times are milliseconds since 1970, lengths milliseconds.
 */
export const timerSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('idle') }),
  z.object({ state: z.literal('running'), endsAt: moment, length: duration }),
  z.object({ state: z.literal('paused'), left: duration, length: duration }),
])
export type Timer = z.infer<typeof timerSchema>

export const IDLE: Timer = { state: 'idle' }
export const MINUTE = 60_000

/** What a facilitator does to it. */
export const timerActionSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('start'), length: duration }),
  z.object({ do: z.literal('pause') }),
  z.object({ do: z.literal('resume') }),
  /** Less time where `ms` is below nothing. */
  z.object({ do: z.literal('add'), ms: z.int().min(-LONGEST).max(LONGEST) }),
  z.object({ do: z.literal('clear') }),
])
export type TimerAction = Readonly<z.infer<typeof timerActionSchema>>

/** The timer after an action at `now` on the server's clock. What makes no sense at this moment changes nothing. */
export function turnTimer(timer: Timer, action: TimerAction, now: number): Timer {
  switch (action.do) {
    case 'start': {
      const length = bounded(action.length)
      return { state: 'running', endsAt: now + length, length }
    }
    case 'pause':
      if (timer.state !== 'running') return timer
      return { state: 'paused', left: Math.round(remaining(timer, now)), length: timer.length }
    case 'resume':
      if (timer.state !== 'paused') return timer
      return { state: 'running', endsAt: now + timer.left, length: timer.length }
    case 'add': {
      // From when it has run out, a minute more is a minute from now.
      if (timer.state === 'idle') return timer
      const left = bounded(remaining(timer, now) + action.ms)
      const length = Math.max(bounded(timer.length + action.ms), left)
      return timer.state === 'running'
        ? { state: 'running', endsAt: now + left, length }
        : { state: 'paused', left, length }
    }
    case 'clear':
      return IDLE
  }
}

/** How long it still runs at `now` on the server's clock; 0 when it has run out or never ran. */
export function remaining(timer: Timer, now: number): number {
  if (timer.state === 'idle') return 0
  return timer.state === 'paused' ? timer.left : Math.max(timer.endsAt - now, 0)
}

const bounded = (ms: number) => Math.min(Math.max(Math.round(ms), 0), LONGEST)
