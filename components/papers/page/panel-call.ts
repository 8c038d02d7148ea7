import type { View } from '@/lib/document/view'

/** Which panel somebody asked for, and the how-manyth time anything was; null: nothing yet. */
export interface Asked {
  readonly panel: string
  readonly times: number
}

/** Calls the panel beside the text that has something for who presses a button in it. */
export interface PanelCall extends View<Asked | null> {
  ask(panel: string): void
}

export function panelCall(): PanelCall {
  let asked: Asked | null = null
  const watchers = new Set<() => void>()
  return {
    read: () => asked,
    watch(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    ask(panel) {
      asked = { panel, times: (asked?.times ?? 0) + 1 }
      for (const changed of [...watchers]) changed()
    },
  }
}
