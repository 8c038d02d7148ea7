import type { View } from '@/lib/document/view'

export interface Draft {
  readonly id: string
  readonly text: string
}

/** One's own notes before they are shared, on this device alone. */
export interface Drafts extends View<readonly Draft[]> {
  add(text: string): void
  remove(id: string): void
  clear(): void
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Kept under `key` in this browser's own storage; while that refuses, for as long as the page is open. */
export function draftsIn(store: Store | null, key: string, newId: () => string): Drafts {
  let drafts = stored(store, key)
  const watchers = new Set<() => void>()
  const put = (next: readonly Draft[]) => {
    drafts = next
    try {
      if (next.length === 0) store?.removeItem(key)
      else store?.setItem(key, JSON.stringify(next))
    } catch {
      // Full or forbidden: they live as long as the page.
    }
    for (const tell of [...watchers]) tell()
  }
  return {
    read: () => drafts,
    watch(tell) {
      watchers.add(tell)
      return () => watchers.delete(tell)
    },
    add: (text) => put([...drafts, { id: newId(), text }]),
    remove: (id) => put(drafts.filter((draft) => draft.id !== id)),
    clear: () => put([]),
  }
}

function stored(store: Store | null, key: string): readonly Draft[] {
  try {
    const found: unknown = JSON.parse(store?.getItem(key) ?? '[]')
    return Array.isArray(found) ? found.filter(isDraft) : []
  } catch {
    return []
  }
}

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Draft).id === 'string' &&
  typeof (value as Draft).text === 'string'
