import type * as Y from 'yjs'
import type { Connection } from './connection'

/** What a room has been asked to store, in the order in which it came. */
export type InboxItem = PersonItem | ServerWrite

export interface PersonItem {
  readonly from: 'person'
  readonly connection: Connection
  readonly bytes: Uint8Array
  /** Whether it is the client's answer to our step 1. */
  readonly answers: boolean
  /** The how-manyth step-2 or update message of its connection. */
  readonly count: number
}

export interface ServerWrite {
  readonly from: 'server'
  readonly change: (doc: Y.Doc) => void
  readonly done: () => void
  readonly failed: (error: Error) => void
}
