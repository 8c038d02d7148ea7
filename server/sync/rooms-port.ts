import type * as Y from 'yjs'
import type { WorkshopId } from '@/lib/ids'
import type { RoomId } from '@/lib/wire/room-name'

/** What the rest of the server may do with rooms. Implemented by rooms.ts. */
export interface RoomsPort {
  /** Changes a room as the server itself, in one transaction; resolves when it is on disk and on its way to everyone. */
  write(room: RoomId, change: (doc: Y.Doc) => void): Promise<void>
  /** Looks at a room without keeping it; the document must not be changed nor kept. */
  read<T>(room: RoomId, look: (doc: Y.Doc) => T): Promise<T>
  /** Whether the room is in memory. */
  isLoaded(room: RoomId): boolean
  /** Calls back when something new of a room is on disk. Returns the way to stop. */
  watch(changed: (room: RoomId) => void): () => void
  /** How many connections the room has at this moment. */
  connections(room: RoomId): number
  /**
   * Deletes what the room was before: of its log only what it holds at present is kept. Nobody waits for it, and what
   * is written meanwhile stays. Once it resolves, what was deleted from the document is in no table any more.
   */
  forgetPast(room: RoomId): Promise<void>
  /** Deletes the log of all rooms from before a moment, as far as it is not needed to load them; returns how much of it. */
  prune(before: number): Promise<number>
  /** Closes every connection to the workshop's rooms and deletes their logs. */
  drop(workshop: WorkshopId): Promise<void>
}
