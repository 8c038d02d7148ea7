import * as decoding from 'lib0/decoding'
import type { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { ParticipantId } from '@/lib/ids'
import type { View } from '@/lib/document/view'
import { asideSchema, NO_ASIDE, type Aside } from '@/lib/wire/aside'
import { closeName } from '@/lib/wire/close-codes'
import { MESSAGE } from '@/lib/wire/messages'
import { roomName, type RoomId } from '@/lib/wire/room-name'
import { cell } from './cell'
import { countedSocket } from './counted-socket'
import { deviceNotes, type Notes } from './device-notes'
import { copyName, deleteCopy, openCopy, type OfflineCopy } from './offline-copy'
import { helloSchema, readOwn, refusalSchema, type Hello, type Refusal } from './own-messages'
import { passableSocket, type Ways } from './passable-socket'
import { echoOnlyOwn, forgetOthers, presentIn } from './presence'
import { saveKeeper } from './save-keeper'
import type { SaveState } from './save-state'

/** One room as this window has it: its document, kept in step with the server and with this device's copy. */
export interface RoomSession {
  readonly doc: Y.Doc
  readonly save: View<SaveState>
  /** Whether there is something to show: the room has been received, or this device's copy of it read. */
  readonly loaded: View<boolean>
  /** The participants who are here in other windows or on other devices. */
  readonly present: View<ReadonlySet<ParticipantId>>
  readonly hello: View<Hello | null>
  /** What everyone here says of themselves, with the identity the server knows. */
  readonly awareness: Awareness
  /** How far the server's clock is ahead of this one, in milliseconds. */
  readonly clockAhead: View<number>
  /** What this person alone is told, in the workshop's own room. */
  readonly aside: View<Aside>
  /** The rule that a change of ours broke; the connection ends after it. */
  readonly refusal: View<Refusal | null>
  /** Connects anew at once: for a window that has slept, or whose network has come back. */
  renew(): void
  /** Whether closing the window now would lose something. */
  wouldLose(): boolean
  /** Connects anew, as one for whom every byte counts or as one for whom not. */
  saveData(saver: boolean): void
  /** Ends the session and deletes this device's copy. */
  forget(): Promise<void>
  close(): void
}

export interface SessionOptions {
  /** The address of the sync server, as in wss://host/sync. */
  readonly url: string
  readonly room: RoomId
  readonly participant: ParticipantId
  readonly ways: Ways
  /** Whether every byte counts: then nobody's presence comes, and what others write comes every other second. */
  readonly saver: boolean
  readonly notes: Notes | null
  /** Whether this device keeps a copy for the time without a connection, as it does unless said otherwise. */
  readonly keepsCopy?: boolean
  readonly now: () => number
}

/** Opens a room. Browser tabs do not talk among themselves, so that nothing passes by the server's judgement. */
export function openRoomSession(options: SessionOptions): RoomSession {
  const room = roomName(options.room)
  const notes = deviceNotes(options.notes, options.participant, room)
  const keeper = saveKeeper(notes)
  const loaded = cell(false)
  const hello = cell<Hello | null>(null)
  const clockAhead = cell(0)
  const refusal = cell<Refusal | null>(null)
  const aside = cell<Aside>(NO_ASIDE)
  let copy: OfflineCopy | null = null
  let epoch = notes.epoch()
  let closed = false

  const doc = new Y.Doc()
  // Readers write nothing by reading: only the server cleans up redundant formatting.
  doc.on('afterTransaction', (transaction) => {
    transaction._needFormattingCleanup = false
  })

  // Of the listeners for one change, the provider's sends it; the two around it see whether it did.
  let sentBefore = 0
  doc.on('update', () => {
    sentBefore = keeper.ledger().sent
  })
  const counted = (Base: typeof WebSocket) => countedSocket(Base, (step2) => keeper.tell({ on: 'sent', step2 }))
  const { straight, round } = options.ways
  const provider = new WebsocketProvider(options.url, room, doc, {
    connect: false,
    disableBc: true,
    params: { plenary: '1', ...(options.saver && { saver: '1' }) },
    WebSocketPolyfill: passableSocket({ ...options.ways, straight: counted(straight), round: counted(round) }),
  })
  doc.on('update', (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
    if (transaction.local) keeper.made(doc.clientID, keeper.ledger().sent > sentBefore)
  })
  const presence = presentIn(provider.awareness)
  echoOnlyOwn(provider)

  const openDeviceCopy = async (ofEpoch: number) => {
    if (options.keepsCopy === false) return
    const opened = await openCopy(copyName(options.participant, room, ofEpoch), doc)
    if (!opened) return
    if (closed) return void opened.close()
    copy = opened
    keeper.copyOpened(opened)
  }

  provider.on('status', ({ status }) => {
    if (status === 'connected') keeper.tell({ on: 'opened' })
    if (status !== 'disconnected') return
    keeper.tell({ on: 'lost' })
    forgetOthers(provider.awareness)
  })
  provider.on('closed', ({ code }) => keeper.tell({ on: 'ended', why: closeName(code) ?? 'unknown' }))
  provider.on('sync', (synced) => synced && loaded.set(true))
  provider.messageHandlers[MESSAGE.ack] = (_encoder, decoder) => {
    keeper.tell({ on: 'acked', count: decoding.readVarUint(decoder), at: options.now() })
  }
  provider.messageHandlers[MESSAGE.hello] = (_encoder, decoder) => {
    const said = readOwn(helloSchema, decoding.readVarString(decoder))
    if (!said) return
    clockAhead.set(said.now - options.now())
    hello.set(said)
    provider.params = { ...provider.params, epoch: String(said.epoch) }
    if (epoch === null) {
      epoch = said.epoch
      notes.setEpoch(epoch)
      void openDeviceCopy(epoch)
    } else if (epoch !== said.epoch) {
      provider.disconnect() // before the server's step 1, so that nothing of the old copy is sent
      keeper.tell({ on: 'ended', why: 'staleCopy' })
    }
  }
  provider.messageHandlers[MESSAGE.refusal] = (_encoder, decoder) => {
    refusal.set(readOwn(refusalSchema, decoding.readVarString(decoder)))
  }

  provider.messageHandlers[MESSAGE.aside] = (_encoder, decoder) => {
    const said = readOwn(asideSchema, decoding.readVarString(decoder))
    if (said) aside.set(said)
  }

  const start = async () => {
    if (epoch !== null) {
      provider.params = { ...provider.params, epoch: String(epoch) }
      await openDeviceCopy(epoch)
      if (doc.store.clients.size > 0) loaded.set(true)
    }
    if (!closed) provider.connect()
  }
  void start()

  const close = () => {
    if (closed) return
    closed = true
    keeper.close()
    presence.stop()
    provider.destroy()
    provider.awareness.destroy()
    void copy?.close()
    doc.destroy()
  }

  return {
    doc,
    save: keeper.save,
    loaded,
    present: presence.present,
    awareness: provider.awareness,
    hello,
    clockAhead,
    aside,
    refusal,
    saveData(saver) {
      const { saver: before, ...params } = provider.params
      if (closed || saver === (before === '1')) return
      provider.params = saver ? { ...params, saver: '1' } : params
      if (!provider.shouldConnect) return
      provider.disconnect()
      provider.connect()
    },
    renew() {
      if (closed || !provider.shouldConnect) return
      provider.disconnect()
      provider.connect()
    },
    wouldLose: () => !closed && keeper.wouldLose(),
    async forget() {
      close()
      const of = epoch
      notes.setEpoch(null)
      notes.clearMarks(notes.unsavedMarks())
      if (of !== null) await deleteCopy(copyName(options.participant, room, of))
    },
    close,
  }
}
