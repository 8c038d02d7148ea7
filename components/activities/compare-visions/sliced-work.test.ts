import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Steps } from '@/lib/decision'
import { slicedWork } from './sliced-work'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

/** Slices that are taken when the test says so. */
function byHand() {
  let waiting: ((room: number) => void) | null = null
  return {
    between(work: (room: number) => void) {
      waiting = work
      return () => (waiting = null)
    },
    take() {
      const work = waiting
      waiting = null
      work?.(0)
      return work !== null
    },
  }
}

function* counting(to: number, steps: { n: number }): Steps<number> {
  for (let i = 0; i < to; i++) {
    const until = performance.now() + 1.1
    while (performance.now() < until);
    steps.n += 1
    yield
  }
  return to
}

it('gives the page back after each slice, and tells what the work comes to', () => {
  const hand = byHand()
  const told: number[] = []
  const steps = { n: 0 }
  const work = slicedWork<number>((made) => told.push(made), hand.between)
  work.ask(() => counting(5, steps))
  expect(steps.n).toBe(0)
  hand.take()
  expect(steps.n).toBeLessThanOrEqual(2)
  expect(told).toEqual([])
  while (hand.take());
  expect(told).toEqual([5])
})

it('finishes what it has begun, then does only the last of what was asked meanwhile', () => {
  const hand = byHand()
  const told: number[] = []
  const steps = { n: 0 }
  const work = slicedWork<number>((made) => told.push(made), hand.between)
  work.ask(() => counting(3, steps))
  hand.take()
  work.ask(() => counting(4, steps))
  work.ask(() => counting(2, steps))
  while (hand.take());
  expect(told).toEqual([3])
  expect(hand.take()).toBe(false)
  vi.runAllTimers()
  while (hand.take());
  expect(told).toEqual([3, 2])
  work.ask(() => counting(1, steps))
  work.stop()
  vi.runAllTimers()
  expect(hand.take()).toBe(false)
})
