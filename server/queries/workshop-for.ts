import { z } from 'zod'
import type { WorkshopId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { can } from '@/lib/workshop/permissions'
import { speaksAs } from '../commands/chatham/speaks-as'
import { delegationsIn } from '../commands/delegations/delegations-in'
import { Failure } from '@/lib/wire/failures'
import { allowed, whoIs } from '../commands/rights'
import { stepOf } from '../commands/rows'
import { isKnown } from '../commands/people/is-known'
import { participantOf } from './people'
import { query } from './query'

const input = z.object({ workshop: id<WorkshopId>() })

export const workshopFor = query('workshop-for', input, async (context, caller, { workshop }) => {
  const { db } = context
  const place = await allowed(context, caller, workshop, { do: 'read workshop' })
  const row = await db
    .selectFrom('workshop')
    .select(['title', 'demonstration', 'archived_at', 'paused_at', 'chatham', 'capacity', 'created_at', 'expires_at'])
    .where('id', '=', workshop)
    .executeTakeFirst()
  if (!row) throw new Failure('notFound')
  const steps = await db
    .selectFrom('step')
    .selectAll()
    .where('workshop_id', '=', workshop)
    .orderBy('position')
    .execute()
  const seesDrafts = can(whoIs(place), { do: 'run workshop' })
  return {
    workshop,
    title: row.title,
    demonstration: row.demonstration === 1,
    archived: row.archived_at !== null,
    paused: row.paused_at !== null,
    chatham: row.chatham,
    capacity: row.capacity,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    me: participantOf(place),
    speaksAs: speaksAs(context, workshop, place.id),
    delegations: await delegationsIn(context, workshop),
    steps: steps.map(stepOf).filter((step) => seesDrafts || isKnown(whoIs(place), step)),
  }
})
