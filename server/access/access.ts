import type { Kysely } from 'kysely'
import type { Schema } from '@/server/store/schema'
import type { Authority } from '@/server/sync/authority'
import { createAccounts, type Accounts } from './accounts'
import { createAuthority } from './authority'
import { createKeys, type Keys } from './keys'
import { createLimits, type Limits } from './limits'
import { createMembers, type Members } from './members'
import { createPapers, type Papers } from './papers'
import { createTickets, type Tickets } from './tickets'

/** Everything about who people are, for one running server. */
export interface Access {
  readonly keys: Keys
  readonly limits: Limits
  readonly accounts: Accounts
  readonly members: Members
  readonly papers: Papers
  readonly tickets: Tickets
  readonly authority: Authority
}

interface Parts {
  readonly db: Kysely<Schema>
  /** The installation's, of the data folder. */
  readonly secret: string
  readonly url: () => string
  readonly now: () => number
}

export function createAccess({ db, secret, url, now }: Parts): Access {
  const keys = createKeys(secret)
  const limits = createLimits()
  const accounts = createAccounts(db, limits, now)
  const members = createMembers(db)
  const papers = createPapers(db, members)
  const tickets = createTickets(db)
  const authority = createAuthority({ accounts, members, papers, tickets, sessionKey: keys.session, url })
  return { keys, limits, accounts, members, papers, tickets, authority }
}
