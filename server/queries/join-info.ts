import { z } from 'zod'
import type { WorkshopId } from '@/lib/ids'
import type { Door } from '@/lib/wire/queries'
import { Failure } from '@/lib/wire/failures'
import { isSeated } from '@/server/access/members'
import { isPlay } from '@/server/play/rows'
import type { Context } from '../commands/command'
import { delegationsIn } from '../commands/delegations/delegations-in'
import { findLink } from '../commands/links/find-link'
import { stageOf } from '../commands/stage/change-stage'
import { query } from './query'

const input = z.object({ code: z.string().max(100).optional(), secret: z.string().max(100).optional() })

export const joinInfo = query('join-info', input, async (context, caller, named): Promise<Door> => {
  const { members, settings } = context
  const link = await findLink(context, caller, named)
  const workshop = link.workshop_id
  const row = await workshopRow(context, workshop)
  const chatham = members.chathamOf(workshop)
  const people = members.all(workshop).filter((place) => !place.removed)
  const delegations = (await delegationsIn(context, workshop)).map((each) => ({
    ...each,
    people: chatham === 'nobody' ? 0 : people.filter((place) => place.delegation === each.id).length,
  }))
  const stage = await stageOf(context, workshop)
  await context.waiting.load(workshop)
  const held = link.participant_id && members.get(workshop, link.participant_id)?.user
  const mayWaitOutside = link.role !== 'facilitator' && !held
  const expected = link.participant_id && members.get(workshop, link.participant_id)
  return {
    workshop,
    title: row.title,
    demonstration: row.demonstration === 1,
    archived: members.isArchived(workshop),
    chatham,
    locked: stage.locked && mayWaitOutside,
    asks: stage.asks && mayWaitOutside && !expected,
    waiting: caller.user !== null && context.waiting.of(caller.user, workshop) !== null,
    full: !expected && people.filter(isSeated).length >= row.capacity,
    role: link.role,
    delegation: delegations.find((each) => each.id === link.delegation_id) ?? null,
    delegations,
    name: expected ? expected.name : null,
    already: (caller.user && members.of(caller.user, workshop)?.id) ?? null,
    privacy: {
      retentionDays: settings.retentionDays,
      expiresAt: row.expires_at,
      rolePlay: await isPlay(context.db, workshop),
      facilitators: people.filter((place) => place.role === 'facilitator' && place.user).map((place) => place.name),
    },
  }
})

async function workshopRow({ db, members }: Context, workshop: WorkshopId) {
  const columns = ['title', 'demonstration', 'capacity', 'expires_at'] as const
  const row = await db.selectFrom('workshop').select(columns).where('id', '=', workshop).executeTakeFirst()
  if (!row || !(await members.load(workshop))) throw new Failure('notFound')
  return row
}
