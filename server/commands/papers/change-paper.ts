import { z } from 'zod'
import { paperRoom } from '@/lib/document/paper-room'
import type { PaperId } from '@/lib/ids'
import type { Paper } from '@/lib/papers/paper'
import { id } from '@/lib/workshop/id-schema'
import { titleSchema } from '@/lib/workshop/name'
import { command, type Caller, type Context } from '../command'
import { paperOfMine } from './paper-of-mine'

const one = z.object({ paper: id<PaperId>() })

/** Names the paper in the workshop's list. The title in its text is a clause, which people write themselves. */
export const renamePaper = command('rename-paper', one.extend({ title: titleSchema }), (context, caller, input) =>
  changePaper(context, caller, input.paper, { title: input.title }),
)

/** Its readers read on; nobody writes in it until it is opened again. */
export const archivePaper = command('archive-paper', one, (context, caller, { paper }) =>
  changePaper(context, caller, paper, { state: 'archived' }),
)

export const unarchivePaper = command('unarchive-paper', one, (context, caller, { paper }) =>
  changePaper(context, caller, paper, { state: 'open' }),
)

async function changePaper(
  context: Context,
  caller: Caller,
  id: PaperId,
  change: Partial<Pick<Paper, 'title' | 'state'>>,
): Promise<Record<string, never>> {
  const { db, papers, rooms } = context
  const { workshop, paper } = await paperOfMine(context, caller, id)
  const after = { ...paper, ...change }
  await db.updateTable('paper').set(change).where('id', '=', id).execute()
  papers.put(workshop, after)
  await rooms.write({ kind: 'paper', workshop, paper: id }, (doc) => {
    const { meta } = paperRoom(doc)
    const known = meta.read()
    if (known) meta.put({ ...known, title: after.title, archived: after.state === 'archived' })
  })
  return {}
}
