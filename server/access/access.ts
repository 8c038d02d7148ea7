import type { Kysely } from 'kysely'
import type { Schema } from '@/server/store/schema'
import type { Authority } from '@/server/sync/authority'
import { createAccounts, type Accounts } from './accounts'
import { createAuthority } from './authority'
import { createGroups, type Groups } from './groups'
import { createKeys, type Keys } from './keys'
import { createLimits, type Limits } from './limits'
import { createMembers, type Members } from './members'
import { createPapers, type Papers } from './papers'
import { createPlayTurns, type PlayTurns } from './play-turns'
import { createTickets, type Tickets } from './tickets'
import { createWaiting, type Waiting } from './waiting'

/** Everything about who people are, for one running server. */
export interface Access {
  readonly keys: Keys
  readonly limits: Limits
  readonly accounts: Accounts
  readonly members: Members
  readonly papers: Papers
  readonly groups: Groups
  readonly waiting: Waiting
  readonly playTurns: PlayTurns
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
  const groups = createGroups(db, members)
  const waiting = createWaiting(db, members)
  const playTurns = createPlayTurns()
  const tickets = createTickets(db)
  const authority = createAuthority({
    accounts,
    members,
    papers,
    groups,
    waiting,
    playTurns,
    tickets,
    sessionKey: keys.session,
    url,
  })
  return { keys, limits, accounts, members, papers, groups, waiting, playTurns, tickets, authority }
}
