import type { View } from '@/lib/document/view'
import type { SaveState } from './save-state'

/** From what is safe to what is not. */
const ORDER: readonly SaveState['is'][] = ['saved', 'connecting', 'reconnecting', 'saving', 'device', 'window', 'ended']

/** The state of two rooms as one: that of the one where one's changes are less safe. Saved is when the later was. */
export function bothSaves(one: View<SaveState>, other: View<SaveState>): View<SaveState> {
  return {
    read() {
      const [a, b] = [one.read(), other.read()]
      if (a.is === 'saved' && b.is === 'saved') return a.at >= b.at ? a : b
      return ORDER.indexOf(a.is) >= ORDER.indexOf(b.is) ? a : b
    },
    watch(changed) {
      const stops = [one.watch(changed), other.watch(changed)]
      return () => stops.forEach((stop) => stop())
    },
  }
}
