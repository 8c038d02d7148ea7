import * as Y from 'yjs'
import type { Journal } from '@/server/store/journal'

/** Reads every room from its log or snapshot, as the server would. Returns those that cannot be read, and how many there are. */
export async function checkRooms(journal: Journal): Promise<{ rooms: number; damaged: string[] }> {
  const rooms = await journal.rooms()
  const damaged: string[] = []
  for (const room of rooms) {
    const doc = new Y.Doc()
    try {
      const { snapshot, tail } = await journal.load(room)
      doc.transact(() => {
        if (snapshot) Y.applyUpdate(doc, snapshot.bytes)
        for (const update of tail) Y.applyUpdate(doc, update)
      })
      if (doc.store.pendingStructs || doc.store.pendingDs) damaged.push(room)
    } catch {
      damaged.push(room)
    } finally {
      doc.destroy()
    }
  }
  return { rooms: rooms.length, damaged }
}
