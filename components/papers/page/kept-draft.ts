import { z } from 'zod'
import { browserNotes, type Notes } from '@/components/session/device-notes'
import type { ParticipantId } from '@/lib/ids'
import type { UnsentClause } from './unsent-clauses'

const draftSchema = z.array(z.object({ id: z.string(), text: z.string() })).readonly()

/** What was refused in a room, kept on this device until its writer has put it away. Forgotten with the device's other notes. */
export function keptDraft(participant: ParticipantId, room: string, notes: Notes | null = browserNotes()) {
  const key = `plenary.draft.${participant}.${room}`
  return {
    read(): readonly UnsentClause[] {
      try {
        return draftSchema.parse(JSON.parse(notes?.getItem(key) ?? '[]'))
      } catch {
        return []
      }
    },
    /** What is there already stays: somebody may be refused twice before reading why. */
    add(clauses: readonly UnsentClause[]): readonly UnsentClause[] {
      const all = [...this.read().filter(({ id }) => !clauses.some((one) => one.id === id)), ...clauses]
      try {
        if (all.length > 0) notes?.setItem(key, JSON.stringify(all))
      } catch {
        // Full: it is on the screen, and stays there until it is put away.
      }
      return all
    },
    clear: () => notes?.removeItem(key),
  }
}
