import type { Accounts } from './access/accounts'
import type { Commands } from './commands/registry'
import type { Queries } from './queries/registry'
import type { Settings } from './env'

/** The one running server, as pages and routes see it. */
export interface Plenary {
  readonly settings: Settings
  /** The address people open, without a slash at its end. Known once the server listens. */
  readonly url: string
  readonly accounts: Accounts
  /** Signs and encrypts session cookies: `keys.session`. */
  readonly sessionKey: string
  readonly commands: Commands
  readonly queries: Queries
}

const KEY = Symbol.for('plenary.server')

/** Makes the running server known to the bundle that Next builds. Called once by main.ts, before Next starts. */
export function setHandle(plenary: Plenary): void {
  ;(globalThis as Record<symbol, unknown>)[KEY] = plenary
}

/** The running server. Throws when a page is rendered outside it, as `next build` would. */
export function plenary(): Plenary {
  const running = (globalThis as Record<symbol, unknown>)[KEY]
  if (!running) throw new Error('Plenary is not running in this process; start it with npm start.')
  return running as Plenary
}
