import { z } from 'zod'
import type { WorkshopId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { can } from '@/lib/workshop/permissions'
import { readBallot, rollOf, votesOf } from '../commands/ballots/ballot-rows'
import { casts, ownVote } from '../commands/ballots/votes-held'
import { allowed, whoIs } from '../commands/rights'
import { query } from './query'

const input = z.object({ workshop: id<WorkshopId>() })

export const ballots = query('ballots', input, async (context, caller, { workshop }) => {
  const { db } = context
  const place = await allowed(context, caller, workshop, { do: 'read workshop' })
  const rows = await db
    .selectFrom('ballot')
    .select(['id', 'ballot'])
    .where('workshop_id', '=', workshop)
    .where('closed_at', 'is', null)
    .orderBy('opened_at')
    .orderBy('id')
    .execute()
  const seesWhoVoted = can(whoIs(place), { do: 'run workshop' })
  return Promise.all(
    rows.map(async ({ id, ballot: json }) => {
      const ballot = readBallot(json)
      const roll = await rollOf(db, id)
      const own = await ownVote(context, workshop, place, ballot.per)
      const votes = await votesOf(db, id, ballot.method)
      const choiceOf = (voter: string) =>
        votes.kind === 'open' ? (votes.cast.find((each) => each.voter === voter)?.choice ?? null) : null
      return {
        ballot: id,
        mine:
          own === null
            ? []
            : roll.filter((each) => casts(own, each)).map((each) => ({ ...each, choice: choiceOf(each.id) })),
        voted: seesWhoVoted ? roll.filter(({ voted }) => voted).map((each) => each.id) : null,
      }
    }),
  )
})
