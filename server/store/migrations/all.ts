import { tables } from './001-tables'
import { stateVector } from './002-state-vector'
import { ballots } from './003-ballots'
import { blindSteps } from './004-blind-steps'
import { plans } from './009-plans'
import { breakouts } from './010-breakouts'
import { tickets } from './006-tickets'
import { plays } from './005-plays'
import { papers } from './007-papers'
import type { Migration } from './migration'

/** Every migration, in order. New ones go to the end. */
export const MIGRATIONS: readonly Migration[] = [
  tables,
  stateVector,
  ballots,
  blindSteps,
  plays,
  plans,
  breakouts,
  tickets,
  papers,
]
