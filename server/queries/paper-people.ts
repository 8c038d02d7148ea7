import { z } from 'zod'
import type { PaperId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { readersOf } from '../commands/papers/comments/comment-in'
import { paperRead } from '../commands/papers/paper-for'
import { query } from './query'

const input = z.object({ paper: id<PaperId>() })

/** Who may be named in a paper's comments, by their names. */
export const paperPeople = query('paper-people', input, async (context, caller, { paper: asked }) => {
  const { workshop, paper } = await paperRead(context, caller, asked)
  return readersOf(context, workshop, paper)
    .map(({ id: participant, name, delegation }) => ({ participant, name, delegation }))
    .sort((a, b) => a.name.localeCompare(b.name))
})
