import { tables } from './001-tables'
import { stateVector } from './002-state-vector'
import { ballots } from './003-ballots'
import { blindSteps } from './004-blind-steps'
import { plays } from './005-plays'
import { tickets } from './006-tickets'
import { papers } from './007-papers'
import { plans } from './008-plans'
import { breakouts } from './009-breakouts'
import { groupRooms } from './010-group-rooms'
import { rulings } from './014-rulings'
import { paperMoments } from './015-paper-moments'
import type { Migration } from './migration'

/** Every migration, in order. New ones go to the end. */
export const MIGRATIONS: readonly Migration[] = [
  tables,
  stateVector,
  ballots,
  blindSteps,
  plays,
  tickets,
  papers,
  plans,
  breakouts,
  groupRooms,
  rulings,
  paperMoments,
]
