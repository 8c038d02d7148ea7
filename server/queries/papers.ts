import { z } from 'zod'
import type { WorkshopId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { can } from '@/lib/workshop/permissions'
import { allowed, whoIs } from '../commands/rights'
import { query } from './query'

const input = z.object({ workshop: id<WorkshopId>() })

/** Those the caller may read, the newest last. What others have among themselves is not told of. */
export const papers = query('papers', input, async (context, caller, { workshop }) => {
  const { members, rooms } = context
  const who = whoIs(await allowed(context, caller, workshop, { do: 'read workshop' }))
  if (members.chathamOf(workshop) !== null) return [] // papers say whose words are whose
  await context.papers.load(workshop)
  const resting = members.isArchived(workshop) || members.isPaused(workshop)
  return context.papers
    .all(workshop)
    .filter(({ audience }) => can(who, { do: 'read paper', audience }))
    .sort((a, b) => a.createdAt - b.createdAt)
    .map((paper) => ({
      ...paper,
      here: rooms.connections({ kind: 'paper', workshop, paper: paper.id }),
      mayWrite: !resting && paper.state === 'open' && can(who, { do: 'write paper' }),
      mayKeep: !members.isArchived(workshop) && can(who, { do: 'keep papers', audience: paper.audience }),
    }))
})
