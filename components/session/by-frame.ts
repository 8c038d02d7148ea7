import type { View } from '@/lib/document/view'

const hasFrames = typeof requestAnimationFrame === 'function'

/** `work` wrapped so that any number of calls before the next animation frame run it once, in that frame. */
export function byFrame(work: () => void): { (): void; cancel(): void } {
  let waiting: number | ReturnType<typeof setTimeout> | null = null
  const run = () => {
    waiting = null
    work()
  }
  const ask = () => {
    waiting ??= hasFrames ? requestAnimationFrame(run) : setTimeout(run, 16)
  }
  ask.cancel = () => {
    if (waiting === null) return
    if (hasFrames) cancelAnimationFrame(waiting as number)
    else clearTimeout(waiting)
    waiting = null
  }
  return ask
}

/** The same view, telling of changes at most once an animation frame: a crowd's messages cost one rendering. */
export function viewByFrame<T>(view: View<T>): View<T> {
  return {
    read: () => view.read(),
    watch(changed) {
      const ask = byFrame(changed)
      const stop = view.watch(ask)
      return () => {
        ask.cancel()
        stop()
      }
    },
  }
}
