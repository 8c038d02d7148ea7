import type { View } from '@/lib/document/view'

/** A value that can be set, as a view. */
export interface Cell<T> extends View<T> {
  set(next: T): void
}

/** A cell with its first value. Setting the same value again tells nobody. */
export function cell<T>(first: T): Cell<T> {
  let value = first
  const watchers = new Set<() => void>()
  return {
    read: () => value,
    watch(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const changed of [...watchers]) changed()
    },
  }
}
