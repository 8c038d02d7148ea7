import { clauseFacts } from '@/lib/document/clause-facts'
import { obstaclesTo } from '@/lib/document/obstacles'
import { paperRoom, type PaperRoom } from '@/lib/document/paper-room'
import { unbroken, type Silence } from '@/lib/papers/silence'
import { standingRulings } from '@/lib/papers/ruling'
import type { Context } from '../../command'
import { putRuling } from '../rulings/put-ruling'
import { endOf, type SilenceAt } from './end-of'

/**
 * At the deadline: what nobody broke and nobody changed is agreed ad referendum. Done once, also where a crash came
 * between the room and the database. An archived paper agrees to nothing any more.
 */
export async function settleSilence(context: Context, at: SilenceAt): Promise<void> {
  const room = { kind: 'paper', workshop: at.workshop, paper: at.paper.id } as const
  await context.rooms.write(room, (doc) => {
    const paper = paperRoom(doc)
    const silence = paper.silences.read().get(at.silence)
    if (!silence || silence.end) return
    const now = context.now()
    if (at.paper.state === 'archived')
      return paper.silences.put(at.silence, { ...silence, end: { at: now, how: 'withdrawn', left: [] } })
    paper.silences.put(at.silence, {
      ...silence,
      end: { at: now, how: 'passed', left: agree(paper, at, silence, now) },
    })
  })
  await endOf(context, at)
}

function agree(room: PaperRoom, at: SilenceAt, silence: Silence, now: number): NonNullable<Silence['end']>['left'] {
  const left: NonNullable<Silence['end']>['left'] = []
  const standing = standingRulings(room.rulings.read().values())
  for (const { clause, hash } of unbroken(silence)) {
    const facts = room.clauses.of(clause)?.state === 'present' ? clauseFacts(room, clause) : null
    if (facts?.hash !== hash || standing.get(clause)?.act === 'adopted') left.push({ clause, why: 'changed' })
    else if (obstaclesTo(room, clause, facts).some((one) => one !== 'silence')) left.push({ clause, why: 'proposals' })
    else putRuling(room, { clause, act: 'agreed', hash, by: silence.by, silence: at.silence }, now)
  }
  return left
}
