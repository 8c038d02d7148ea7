import type { ParticipantId } from '@/lib/ids'

/** Where small notes are kept between visits; `localStorage` in a browser. */
export type Notes = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** The browser's own notes, or null where it keeps none (some private windows). */
export function browserNotes(): Notes | null {
  try {
    const notes = window.localStorage
    notes.setItem('plenary.probe', '1')
    notes.removeItem('plenary.probe')
    return notes
  } catch {
    return null
  }
}

/**
 * What a device remembers of one participant in one room, beside the copy itself: which epoch the copy is of,
 * and which of its Yjs client ids have changes that the server has not acknowledged.
 */
export interface DeviceNotes {
  epoch(): number | null
  setEpoch(epoch: number | null): void
  /** Marks of changes never acknowledged, from this page or from earlier ones. */
  unsavedMarks(): readonly string[]
  /** Returns the mark, or null where the device keeps no notes. */
  markUnsaved(client: number): string | null
  clearMarks(marks: readonly string[]): void
}

/** What the keys of all marks begin with. */
export const UNSAVED = 'plenary.unsaved.'

export function deviceNotes(notes: Notes | null, participant: ParticipantId, room: string): DeviceNotes {
  const epochKey = `plenary.epoch.${participant}.${room}`
  const unsaved = `${UNSAVED}${participant}.${room}.`
  const quietly = (change: () => void) => {
    try {
      change()
    } catch {
      // Full or switched off: the acknowledgement still decides what is called saved.
    }
  }
  return {
    epoch() {
      const text = notes?.getItem(epochKey)
      return text && /^\d+$/.test(text) ? Number(text) : null
    },
    setEpoch: (epoch) =>
      quietly(() => (epoch === null ? notes?.removeItem(epochKey) : notes?.setItem(epochKey, String(epoch)))),
    unsavedMarks() {
      const found: string[] = []
      for (let i = 0; i < (notes?.length ?? 0); i++) {
        const key = notes!.key(i)
        if (key?.startsWith(unsaved)) found.push(key)
      }
      return found
    },
    markUnsaved(client) {
      quietly(() => notes?.setItem(unsaved + client, '1'))
      return notes ? unsaved + client : null
    },
    clearMarks: (marks) => quietly(() => marks.forEach((mark) => notes?.removeItem(mark))),
  }
}
