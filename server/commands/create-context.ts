import type { Kysely } from 'kysely'
import type { Access } from '@/server/access/access'
import type { Settings } from '@/server/env'
import { createDesks } from '@/server/play/desks'
import { createPost } from '@/server/mail/post'
import { createSimulation, type Simulation } from '@/server/simulation/simulation'
import type { Schema } from '@/server/store/schema'
import type { RoomsPort } from '@/server/sync/rooms-port'
import { createAnswerCounts, type AnswerCounts } from './answers/answer-counts'
import type { Context } from './command'
import { createPublisher } from './publish'
import type { Log } from './unexpected'

interface Parts {
  readonly access: Access
  readonly db: Kysely<Schema>
  readonly rooms: RoomsPort
  readonly settings: Pick<Settings, 'registration' | 'retentionDays' | 'oidc' | 'smtp'>
  /** The address people open, without a slash at its end; asked when a link is made. */
  readonly url: () => string
  readonly build?: string
  readonly now: () => number
  readonly log: Log
}

/** Joins what commands and queries work with. From here on a workshop that comes into memory has its room put right. */
export function createContext({
  access,
  db,
  rooms,
  settings,
  url,
  build = '',
  now,
  log,
}: Parts): Context & { simulation: Simulation; counts: AnswerCounts } {
  const { accounts, keys, limits, members, papers, groups, waiting, playTurns, tickets } = access
  const publish = createPublisher({ db, members, groups, rooms })
  const desks = createDesks({ db, members, rooms, playTurns, log })
  const simulation = createSimulation({ members, rooms, now, log })
  const counts = createAnswerCounts({ db, members, groups, rooms, log })
  members.onLoad((workshop) => {
    // What a crash kept from being shown is shown now; equal records are not written again.
    publish
      .everything(workshop)
      .catch((error: unknown) => log.warn({ err: error, workshop }, 'a room was not put right'))
  })
  return {
    accounts,
    keys,
    limits,
    members,
    papers,
    groups,
    waiting,
    playTurns,
    tickets,
    db,
    rooms,
    publish,
    desks,
    counts,
    simulation,
    simulate: simulation.step,
    settings,
    post: createPost(settings.smtp, log),
    url,
    build,
    now,
    log,
  }
}
