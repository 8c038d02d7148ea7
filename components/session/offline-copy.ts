import { IndexeddbPersistence, clearDocument } from 'y-indexeddb'
import * as Y from 'yjs'
import type { ParticipantId } from '@/lib/ids'

/** A room's copy on this device. */
export interface OfflineCopy {
  /** What y-indexeddb gives as the origin of changes it brings. */
  readonly origin: unknown
  /** Calls back when everything written so far is stored; never, when the device would not store it. */
  whenStored(done: () => void): void
  close(): Promise<void>
}

/** A copy belongs to one participant, one room and one epoch of it. */
export const copyName = (participant: ParticipantId, room: string, epoch: number): string =>
  `plenary.${participant}.${room}.${epoch}`

const PATIENCE_MS = 3_000

/** What others write is stored together this often: a crowd makes hundreds of changes a second. What is made here is stored at once. */
const TOGETHER_MS = 1_000

/**
 * Opens the copy and brings what it holds into `doc`; null where the browser keeps none,
 * or where it does not answer in time (another window may be deleting it).
 */
export async function openCopy(name: string, doc: Y.Doc): Promise<OfflineCopy | null> {
  if (typeof indexedDB === 'undefined') return null
  const persistence = new IndexeddbPersistence(name, doc)
  let failed = false
  const loaded = await Promise.race([
    persistence.whenSynced.then(() => true),
    persistence._db.then(
      () => new Promise<boolean>(() => {}),
      () => false,
    ),
    new Promise<boolean>((give) => setTimeout(() => give(false), PATIENCE_MS)),
  ])
  if (!loaded || !persistence.db) {
    void persistence.destroy().catch(() => {})
    return null
  }
  const db = persistence.db
  db.addEventListener('abort', () => (failed = true))
  const stopStoring = storeTogether(doc, persistence)
  return {
    origin: persistence,
    whenStored(done) {
      if (failed) return
      try {
        // Runs after every earlier write to the same store, as IndexedDB orders them.
        const transaction = db.transaction(['updates'], 'readwrite')
        transaction.objectStore('updates').count()
        transaction.oncomplete = () => {
          if (!failed) done()
        }
      } catch {
        failed = true
      }
    },
    close() {
      stopStoring()
      return persistence.destroy().then(() => undefined)
    },
  }
}

/** Deletes a copy; quietly, where there is none. */
export async function deleteCopy(name: string): Promise<void> {
  if (typeof indexedDB === 'undefined') return
  await clearDocument(name).catch(() => {})
}

/** Takes the place of y-indexeddb's own listener, which stores every change by itself. Returns the way to stop, which stores the rest. */
function storeTogether(doc: Y.Doc, persistence: IndexeddbPersistence): () => void {
  let waiting: Uint8Array[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const store = () => {
    clearTimeout(timer)
    timer = undefined
    if (waiting.length > 0) persistence._storeUpdate(waiting.length === 1 ? waiting[0]! : Y.mergeUpdates(waiting), null)
    waiting = []
  }
  const changed = (update: Uint8Array, origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
    if (origin === persistence) return
    waiting.push(update)
    if (transaction.local) store()
    else timer ??= setTimeout(store, TOGETHER_MS)
  }
  doc.off('update', persistence._storeUpdate)
  doc.on('update', changed)
  return () => {
    doc.off('update', changed)
    store()
  }
}
