import type { Kysely } from 'kysely'
import type { Schema } from './store/schema'

/** Whether the server can work at this moment, for /readyz. */
export interface Readiness {
  /** The pages are open. */
  opened(): void
  /** The server was told to stop: whoever sends it requests should send them elsewhere. */
  stopping(): void
  /** Why it cannot work, or null. */
  notReady(): Promise<string | null>
}

export function createReadiness(db: Kysely<Schema>): Readiness {
  let state: 'starting' | 'open' | 'stopping' = 'starting'
  return {
    opened: () => void (state = 'open'),
    stopping: () => void (state = 'stopping'),
    async notReady() {
      if (state !== 'open') return state
      try {
        await db.selectFrom('user').select('id').limit(1).execute()
        return null
      } catch {
        return 'the database does not answer'
      }
    },
  }
}
