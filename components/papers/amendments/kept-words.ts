import { z } from 'zod'
import { browserNotes, type Notes } from '@/components/session/device-notes'
import type { ParticipantId, PaperId } from '@/lib/ids'
import type { Act } from '@/lib/papers/amendment'
import type { ClauseId } from '@/lib/papers/clause'

const keptSchema = z.object({ base: z.string(), words: z.string(), why: z.string() })

/** A proposal that is being written, and the words it was begun from. */
export type KeptWords = z.infer<typeof keptSchema>

/** What somebody has begun to propose stays on their device alone until they table it or put it away. */
export function keptWords(
  at: { participant: ParticipantId; paper: PaperId; clause: ClauseId; act: Act },
  notes: Notes | null = browserNotes(),
) {
  const key = `plenary.amend.${at.participant}.${at.paper}.${at.clause}.${at.act}`
  return {
    read(): KeptWords | null {
      try {
        return keptSchema.parse(JSON.parse(notes?.getItem(key) ?? 'null'))
      } catch {
        return null
      }
    },
    write(words: KeptWords): void {
      try {
        notes?.setItem(key, JSON.stringify(words))
      } catch {
        // Full: it stays on the screen.
      }
    },
    clear: () => notes?.removeItem(key),
  }
}
