import type { DelegationId, WaitingId, WorkshopId } from '@/lib/ids'
import type { Delegation } from '@/lib/workshop/delegation'

/** Somebody at the door, as who lets them in sees them. `since` in milliseconds since 1970. */
export interface AtDoor {
  readonly waiting: WaitingId
  readonly name: string
  readonly delegation: DelegationId | null
  readonly since: number
  readonly declined: boolean
}

/** How it stands with who waits: they wait, were declined, or are in. */
export interface WaitingState {
  readonly title: string
  readonly state: 'waiting' | 'declined' | 'in'
  readonly name: string
  readonly delegation: Pick<Delegation, 'code' | 'name'> | null
}

export interface WaitingQueries {
  /** Who is at the door, for those who run the workshop: who waits in the order they came, then who was declined. */
  'at-door': { input: { workshop: WorkshopId }; output: readonly AtDoor[] }
  /** For who waits themselves. Fails with notAllowed for anybody else. */
  'my-waiting': { input: { workshop: WorkshopId }; output: WaitingState }
}
