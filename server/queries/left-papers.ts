import { z } from 'zod'
import type { WorkshopId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { allowed } from '../commands/rights'
import { leftPapers as papersLeft } from '../commands/papers/left-papers'
import { query } from './query'

const input = z.object({ workshop: id<WorkshopId>() })

export const leftPapers = query('left-papers', input, async (context, caller, { workshop }) => {
  await allowed(context, caller, workshop, { do: 'run workshop' })
  return (await papersLeft(context, workshop)).map(({ id, title, kind }) => ({ id, title, kind }))
})
