import type { View } from '@/lib/document/view'
import { spaced } from './spaced'

/** The same view, telling of changes at most every `pause` milliseconds: for what is read, not watched. */
export function calmView<T>(view: View<T>, pause: number): View<T> {
  return {
    read: view.read,
    watch(changed) {
      let watched = true
      const tell = spaced<void>(pause, () => watched && changed())
      const stop = view.watch(() => tell())
      return () => {
        watched = false
        stop()
      }
    },
  }
}
