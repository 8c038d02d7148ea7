import type { WorkshopId } from '@/lib/ids'

/** Counts the changes of each role-play, so that the pages of who runs it ask again when there is something new. */
export interface PlayTurns {
  of(workshop: WorkshopId): number
  changed(workshop: WorkshopId): void
  /** Calls back after each change. Returns the way to stop. */
  watch(told: (workshop: WorkshopId) => void): () => void
}

export function createPlayTurns(): PlayTurns {
  const turns = new Map<WorkshopId, number>()
  const watchers = new Set<(workshop: WorkshopId) => void>()
  return {
    of: (workshop) => turns.get(workshop) ?? 0,
    changed(workshop) {
      turns.set(workshop, (turns.get(workshop) ?? 0) + 1)
      for (const tell of [...watchers]) tell(workshop)
    },
    watch(told) {
      watchers.add(told)
      return () => watchers.delete(told)
    },
  }
}
