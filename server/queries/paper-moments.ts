import { z } from 'zod'
import type { PaperId } from '@/lib/ids'
import { momentIdSchema } from '@/lib/papers/revisions/history'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { paperRead } from '../commands/papers/paper-for'
import { momentsOf, readMoment, snapshotNow } from '../papers/moments'
import { query } from './query'

const one = z.object({ paper: id<PaperId>() })

export const paperMoments = query('paper-moments', one, async (context, caller, { paper }) => {
  const found = await paperRead(context, caller, paper)
  return momentsOf(context, found.paper.id)
})

const input = one.extend({ moment: momentIdSchema.nullable() })

export const paperMoment = query('paper-moment', input, async (context, caller, given) => {
  const { workshop, paper } = await paperRead(context, caller, given.paper)
  if (given.moment === null) return (await snapshotNow(context, { workshop, paper: paper.id })).snapshot
  const snapshot = await readMoment(context, paper.id, given.moment)
  if (!snapshot) throw new Failure('notFound')
  return snapshot
})
