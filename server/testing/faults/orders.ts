import type { StepId, UserId, WorkshopId } from '@/lib/ids'
import type { ClauseId } from '@/lib/papers/clause'
import type { RoomId } from '@/lib/wire/room-name'
import type { Member } from '@/server/sync/authority'

/** What the suite tells a server process to do. Times in milliseconds. */
export type Order =
  | { readonly do: 'start'; readonly folder: string; readonly people: string }
  /** Puts in what people write into: an open step, and a paper with these clauses. */
  | {
      readonly do: 'open'
      readonly workshop: WorkshopId
      readonly step: StepId
      readonly paper: RoomId
      readonly clauses: readonly ClauseId[]
    }
  /** Sets its clock ahead or back. */
  | { readonly do: 'clock'; readonly ahead: number }
  /** From now on each of these takes so much longer, before and after the database has done it. */
  | { readonly do: 'slow'; readonly append: number; readonly writeSnapshot: number }
  /** Lets so much time pass for everything that measures time, then tends the rooms. */
  | { readonly do: 'pass'; readonly time: number }
  | { readonly do: 'member'; readonly user: UserId; readonly workshop: WorkshopId; readonly change: Partial<Member> }
  /** The server itself writes; answered when that is stored. */
  | { readonly do: 'write'; readonly workshop: WorkshopId; readonly count: number }
  | { readonly do: 'look'; readonly room: RoomId }
  | { readonly do: 'stats' }

export interface Stats {
  readonly connections: number
  readonly failedCommits: number
  readonly poisoned: number
}

export type Answer =
  { readonly to: number; readonly value?: unknown; readonly error?: string } | { readonly began: 'writeSnapshot' }
