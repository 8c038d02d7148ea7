import { z } from 'zod'
import type { WorkshopId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { shownLink } from '../commands/links/new-link'
import { facilitator } from '../commands/rights'
import { query } from './query'

const input = z.object({ workshop: id<WorkshopId>() })

export const lobby = query('lobby', input, async (context, caller, { workshop }) => {
  const { db, members } = context
  await facilitator(context, caller, workshop)
  const rows = await db
    .selectFrom('link')
    .selectAll()
    .where('workshop_id', '=', workshop)
    .where('revoked_at', 'is', null)
    .orderBy('created_at')
    .execute()
  const open = rows.filter((row) => row.participant_id === null)
  return {
    links: open.flatMap((row) => shownLink(context, row) ?? []),
    personal: rows.flatMap((row) => {
      const place = row.participant_id && members.get(workshop, row.participant_id)
      const shown = place && !place.removed && shownLink(context, row)
      return shown
        ? [{ participant: place.id, name: place.name, role: place.role, delegation: place.delegation, url: shown.url }]
        : []
    }),
    main: open.find((row) => row.role === 'delegate' && row.delegation_id === null)?.id ?? null,
  }
})
