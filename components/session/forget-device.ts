import { browserNotes, UNSAVED, type Notes } from './device-notes'
import { deleteCopy } from './offline-copy'

const OURS = 'plenary.'

const keysOf = (notes: Notes): string[] =>
  Array.from({ length: notes.length }, (_, i) => notes.key(i)).filter((key) => key !== null)

/** Whether this device holds changes that no server has acknowledged. */
export const hasUnsent = (notes: Notes | null = browserNotes()): boolean =>
  notes !== null && keysOf(notes).some((key) => key.startsWith(UNSAVED))

/** Deletes every copy of a room and every note on this device: whoever uses it next finds nothing of the last person's. */
export async function forgetDevice(notes: Notes | null = browserNotes()): Promise<void> {
  for (const key of notes ? keysOf(notes) : []) if (key.startsWith(OURS)) notes?.removeItem(key)
  // Firefox before 126 cannot list its databases.
  const databases = typeof indexedDB === 'undefined' ? [] : ((await indexedDB.databases?.().catch(() => [])) ?? [])
  await Promise.all(databases.map(({ name }) => (name?.startsWith(OURS) ? deleteCopy(name) : null)))
}
