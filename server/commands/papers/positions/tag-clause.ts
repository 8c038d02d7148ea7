import { z } from 'zod'
import { paperRoom } from '@/lib/document/paper-room'
import type { PaperId } from '@/lib/ids'
import { clauseTagsSchema, TAG_KINDS, type ClauseTags } from '@/lib/papers/clause-tags'
import { clauseIdSchema } from '@/lib/papers/ruling'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { command } from '../../command'
import { paperFor, paperRead } from '../paper-for'

const input = z.object({ paper: id<PaperId>(), clause: clauseIdSchema, tags: clauseTagsSchema })

export const tagClause = command('tag-clause', input, async (context, caller, { paper: asked, clause, tags }) => {
  const { audience } = (await paperRead(context, caller, asked)).paper
  const { workshop, paper } = await paperFor(context, caller, asked, { do: 'chair paper', audience })
  const once = Object.fromEntries(TAG_KINDS.map((kind) => [kind, [...new Set(tags[kind])].sort()])) as ClauseTags
  await context.rooms.write({ kind: 'paper', workshop, paper: paper.id }, (doc) => {
    const room = paperRoom(doc)
    if (!room.clauses.of(clause)) throw new Failure('notFound')
    if (TAG_KINDS.some((kind) => once[kind].length > 0)) room.tags.put(clause, once)
    else room.tags.delete(clause)
  })
  return {}
})
