import type { CloseName } from '@/lib/wire/close-codes'

/**
 * What is known of one person's own changes to a room, kept from what the connection and the device report.
 * Promise S8: nothing is called saved before the server said that it is on disk.
 */
export interface SaveLedger {
  readonly link: 'new' | 'open' | 'lost' | { readonly ended: CloseName | 'unknown' }
  /** Step-2 and update messages of this connection: sent, and known to be on disk. */
  readonly sent: number
  readonly acked: number
  /** Whether this connection has carried our step 2, and with it all that was made before. */
  readonly answered: boolean
  /** Some change is in no message of this connection. */
  readonly uncovered: boolean
  /** Some change made here is not known to be on the server's disk. */
  readonly unsaved: boolean
  /** Changes made here, and those of them that this device has stored. */
  readonly made: number
  readonly stored: number
  /** The connection looks open, yet nothing has been acknowledged for a while. */
  readonly stalled: boolean
  /** Whether a connection of this page ever caught up. */
  readonly met: boolean
  /** When the last acknowledgement came, in milliseconds since 1970. */
  readonly savedAt: number | null
}

export type SaveEvent =
  /** The device's copy holds changes from before this page was opened that were never acknowledged. */
  | { on: 'restored' }
  | { on: 'opened' }
  | { on: 'lost' }
  | { on: 'ended'; why: CloseName | 'unknown' }
  /** A step-2 or update message went out. */
  | { on: 'sent'; step2: boolean }
  /** A change was made here; `carried` when it went out at once. */
  | { on: 'made'; carried: boolean }
  /** The first `count` messages of this connection are on disk. */
  | { on: 'acked'; count: number; at: number }
  /** Unsaved changes have waited too long for an acknowledgement. */
  | { on: 'stalled' }
  /** The device has stored the first `made` changes. */
  | { on: 'stored'; made: number }

export const emptyLedger: SaveLedger = {
  link: 'new',
  sent: 0,
  acked: 0,
  answered: false,
  uncovered: false,
  unsaved: false,
  made: 0,
  stored: 0,
  stalled: false,
  met: false,
  savedAt: null,
}

/** The ledger after an event. */
export function keepLedger(ledger: SaveLedger, event: SaveEvent): SaveLedger {
  switch (event.on) {
    case 'restored':
      return { ...ledger, unsaved: true, uncovered: true }
    case 'opened':
    case 'lost': {
      const link = event.on === 'opened' ? 'open' : 'lost'
      return { ...ledger, link, sent: 0, acked: 0, answered: false, uncovered: ledger.unsaved, stalled: false }
    }
    case 'ended':
      return { ...ledger, link: { ended: event.why }, uncovered: ledger.unsaved }
    case 'sent':
      return {
        ...ledger,
        sent: ledger.sent + 1,
        answered: ledger.answered || event.step2,
        uncovered: event.step2 ? false : ledger.uncovered,
      }
    case 'made':
      return {
        ...ledger,
        made: ledger.made + 1,
        unsaved: true,
        uncovered: ledger.uncovered || !event.carried,
      }
    case 'acked': {
      const acked = Math.min(Math.max(ledger.acked, event.count), ledger.sent)
      const whole = ledger.answered && !ledger.uncovered && acked === ledger.sent
      if (!whole) return { ...ledger, acked, stalled: false }
      return { ...ledger, acked, stalled: false, unsaved: false, met: true, savedAt: event.at }
    }
    case 'stalled':
      return { ...ledger, stalled: ledger.unsaved }
    case 'stored':
      return { ...ledger, stored: Math.max(ledger.stored, event.made) }
  }
}

/** What a person is told about their changes. */
export type SaveState =
  /** Nothing is known yet, and nothing made here waits. */
  | { is: 'connecting' }
  | { is: 'saved'; at: number }
  | { is: 'saving' }
  /** There is no connection, and nothing made here waits. */
  | { is: 'reconnecting' }
  /** There is no connection, and the changes wait on this device, also across a restart of the browser. */
  | { is: 'device' }
  /** There is no connection, and the device would not store the changes: closing the window loses them. */
  | { is: 'window' }
  /** The server has ended the connection for good. */
  | { is: 'ended'; why: CloseName | 'unknown'; unsaved: boolean }

export function saveState(ledger: SaveLedger): SaveState {
  if (typeof ledger.link === 'object') return { is: 'ended', why: ledger.link.ended, unsaved: ledger.unsaved }
  if (ledger.link === 'open' && !ledger.stalled) {
    if (ledger.unsaved) return { is: 'saving' }
    const caughtUp = ledger.answered && ledger.acked === ledger.sent && ledger.savedAt !== null
    if (caughtUp) return { is: 'saved', at: ledger.savedAt! }
    return { is: ledger.met ? 'reconnecting' : 'connecting' }
  }
  if (ledger.unsaved) return { is: ledger.stored >= ledger.made ? 'device' : 'window' }
  return { is: ledger.met ? 'reconnecting' : 'connecting' }
}

/** Whether closing this window would lose something: it is neither on the server nor stored on this device. */
export const wouldLose = (ledger: SaveLedger): boolean => ledger.unsaved && ledger.stored < ledger.made
