import type { Log } from '@/server/log'
import type { Journal } from '@/server/store/journal'
import type { Authority } from './authority'
import type { FanOut } from './fan-out'
import type { Limits } from './limits'
import type { Metrics } from './metrics'

/** What the units of the sync server share. */
export interface SyncContext {
  readonly journal: Journal
  readonly authority: Authority
  readonly fanOut: FanOut
  readonly limits: Limits
  readonly metrics: Metrics
  readonly log: Log
  /** What is written down and compared with what others wrote down: milliseconds since 1970. */
  readonly clock: () => number
  /** What is measured: milliseconds since some moment, never set back. */
  readonly ticks: () => number
}
