import { z } from 'zod'
import type { WorkshopId } from '@/lib/ids'
import { isSecret } from '@/lib/wire/ticket'
import { id } from '@/lib/workshop/id-schema'
import { shownLink } from '../commands/links/new-link'
import { byTicket } from './by-ticket'
import { query } from './query'

const input = z.object({ workshop: id<WorkshopId>(), secret: z.string().refine(isSecret) })

/** What a room's screen shows that is not in the room: the way in, as long as it is open to everyone. */
export const screen = query('screen', input, async (context, _caller, { workshop, secret }) => {
  const { build, db, members } = context
  await byTicket(context, workshop, secret, 'screen')
  if (members.isArchived(workshop)) return { build, join: null }
  const row = await db
    .selectFrom('link')
    .selectAll()
    .where('workshop_id', '=', workshop)
    .where('revoked_at', 'is', null)
    .where('role', '=', 'delegate')
    .where('delegation_id', 'is', null)
    .where('participant_id', 'is', null)
    .orderBy('created_at')
    .executeTakeFirst()
  const link = row && shownLink(context, row)
  return { build, join: link ? { url: link.url, code: link.code } : null }
})
