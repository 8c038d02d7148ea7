import type { View } from '@/lib/document/view'
import { cell } from './cell'
import type { DeviceNotes } from './device-notes'
import type { OfflineCopy } from './offline-copy'
import {
  emptyLedger,
  keepLedger,
  saveState,
  wouldLose,
  type SaveEvent,
  type SaveLedger,
  type SaveState,
} from './save-state'

/** An open connection that acknowledges nothing for this long is not called saving any more. */
const STALLED_MS = 4_000

/** Keeps the ledger of one session: its timer, the device's marks, and what the device has stored. */
export interface SaveKeeper {
  readonly save: View<SaveState>
  ledger(): SaveLedger
  tell(event: SaveEvent): void
  /** A change was made here. */
  made(client: number, carried: boolean): void
  /** The device's copy is open from now on. */
  copyOpened(copy: OfflineCopy): void
  wouldLose(): boolean
  close(): void
}

export function saveKeeper(notes: DeviceNotes): SaveKeeper {
  let ledger = emptyLedger
  let copy: OfflineCopy | null = null
  let storing = false
  let closed = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const marks = new Set(notes.unsavedMarks())
  const save = cell<SaveState>(saveState(ledger))

  const tell = (event: SaveEvent) => {
    if (closed) return
    const before = ledger
    ledger = keepLedger(ledger, event)
    if (before.unsaved && !ledger.unsaved) {
      notes.clearMarks([...marks])
      marks.clear()
    }
    const waits = ledger.link === 'open' && ledger.unsaved && !ledger.stalled
    if (!waits || event.on === 'acked') {
      clearTimeout(timer)
      timer = undefined
    }
    if (waits) timer ??= setTimeout(() => tell({ on: 'stalled' }), STALLED_MS)
    const next = saveState(ledger)
    if (JSON.stringify(next) !== JSON.stringify(save.read())) save.set(next)
  }

  const store = () => {
    if (storing || !copy) return
    storing = true
    const made = ledger.made
    copy.whenStored(() => {
      storing = false
      tell({ on: 'stored', made })
      if (ledger.made > made) store()
    })
  }

  if (marks.size > 0) tell({ on: 'restored' })

  return {
    save,
    ledger: () => ledger,
    tell,
    made(client, carried) {
      const mark = notes.markUnsaved(client)
      if (mark) marks.add(mark)
      tell({ on: 'made', carried })
      // The copy's own listener for the same change may run after ours.
      queueMicrotask(store)
    },
    copyOpened(opened) {
      copy = opened
      store()
    },
    wouldLose: () => wouldLose(ledger),
    close() {
      closed = true
      clearTimeout(timer)
    },
  }
}
