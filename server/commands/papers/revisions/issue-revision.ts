import { z } from 'zod'
import { paperRoom } from '@/lib/document/paper-room'
import type { PaperId } from '@/lib/ids'
import { compile } from '@/lib/papers/revisions/compile'
import { MOST_SYMBOL, revSymbol } from '@/lib/papers/revisions/snapshot'
import { id } from '@/lib/workshop/id-schema'
import { keepMoment } from '@/server/papers/moments'
import { command } from '../../command'
import { paperToChair } from './paper-to-chair'

const input = z.object({ paper: id<PaperId>(), symbol: z.string().trim().max(MOST_SYMBOL).optional() })

/** Frozen in the database first; the paper's own list of revisions, and what stands on its head, follow it. */
export const issueRevision = command('issue-revision', input, async (context, caller, given) => {
  const { workshop, paper, place } = await paperToChair(context, caller, given.paper)
  const room = { kind: 'paper', workshop, paper: paper.id } as const
  const { symbol } = given
  if (symbol !== undefined) {
    await context.rooms.write(room, (doc) => {
      const { meta } = paperRoom(doc)
      const known = meta.read()
      if (known) meta.put({ ...known, symbol })
    })
  }
  const { last } = await context.db
    .selectFrom('paper_moment')
    .select(({ fn }) => fn.max('rev').as('last'))
    .where('paper_id', '=', paper.id)
    .executeTakeFirstOrThrow()
  const rev = Number(last ?? 0) + 1
  const kept = await keepMoment(context, { workshop, paper: paper.id }, 'issued', rev)
  const { moment, snapshot } = kept!
  await context.rooms.write(room, (doc) => {
    const { meta, revs } = paperRoom(doc)
    const known = meta.read()
    if (known) meta.put({ ...known, rev: Math.max(known.rev, rev) })
    revs.put(String(rev), {
      id: moment.id,
      number: rev,
      symbol: revSymbol(snapshot.symbol, rev),
      hash: compile(snapshot).hash,
      words: moment.words,
      at: moment.at,
      by: context.members.chathamOf(workshop) === 'nobody' ? null : place.delegation,
    })
  })
  return { rev, moment: moment.id }
})
