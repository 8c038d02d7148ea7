import { z } from 'zod'
import type { PaperId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { can } from '@/lib/workshop/permissions'
import { paperRead } from '../commands/papers/paper-for'
import { reachOf } from '../commands/papers/silence/reachable'
import { whoIs } from '../commands/rights'
import { query } from './query'

const input = z.object({ paper: id<PaperId>() })

export const silenceReach = query('silence-reach', input, async (context, caller, { paper: asked }) => {
  const { workshop, paper, place } = await paperRead(context, caller, asked)
  if (paper.audience !== null || !can(whoIs(place), { do: 'chair paper', audience: null }))
    throw new Failure('notAllowed')
  return { delegations: await reachOf(context, workshop), mail: context.post.isThere }
})
