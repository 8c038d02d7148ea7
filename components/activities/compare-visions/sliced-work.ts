import type { Steps } from '@/lib/decision'

/** At most so long in one go, in milliseconds: a frame has room for it. */
const SLICE = 6
/** However busy the page is, a slice is taken at least this often. */
const PATIENCE = 150
/** What changes again and again is worked out anew only so often. */
const REST = 800

export interface SlicedWork<T> {
  /** Asks for this work; of several asked for while other work goes on, only the last is done. */
  ask(make: () => Steps<T>): void
  stop(): void
}

/** Does work in slices between frames, one piece after another, and tells what each comes to. */
export function slicedWork<T>(tell: (made: T) => void, between: Between = betweenFrames, rest = REST): SlicedWork<T> {
  let wanted: (() => Steps<T>) | null = null
  let going: Steps<T> | null = null
  let cancel: (() => void) | null = null

  const slice = (room: number) => {
    cancel = null
    if (!going) {
      going = wanted!()
      wanted = null
    }
    const end = performance.now() + Math.min(Math.max(room, 1), SLICE)
    let step = going.next()
    while (!step.done && performance.now() < end) step = going.next()
    if (step.done) {
      going = null
      tell(step.value)
    }
    if (going) cancel = between(slice)
    else pause()
  }
  const pause = () => {
    const timer = setTimeout(() => {
      cancel = null
      if (wanted) cancel = between(slice)
    }, rest)
    cancel = () => clearTimeout(timer)
  }
  return {
    ask(make) {
      wanted = make
      cancel ??= between(slice)
    },
    stop() {
      cancel?.()
      cancel = null
      wanted = going = null
    },
  }
}

/** Calls back when there is time, with how many milliseconds; returns how to call it off. */
export type Between = (work: (room: number) => void) => () => void

function betweenFrames(work: (room: number) => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(() => work(SLICE), 16)
    return () => clearTimeout(timer)
  }
  const asked = requestIdleCallback((deadline) => work(deadline.timeRemaining()), { timeout: PATIENCE })
  return () => cancelIdleCallback(asked)
}
