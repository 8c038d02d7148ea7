import { z } from 'zod'
import { paperRoom, type PaperRoom } from '@/lib/document/paper-room'
import type { DelegationId, PaperId } from '@/lib/ids'
import { clauseIdSchema } from '@/lib/papers/ruling'
import { MOST_CLAUSES, reasonSchema, unbroken, type Silence } from '@/lib/papers/silence'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { can } from '@/lib/workshop/permissions'
import { command, type Caller, type Context } from '../../command'
import { whoIs } from '../../rights'
import { paperFor, paperRead } from '../paper-for'
import { endOf } from './end-of'

export const oneSilence = z.object({ paper: id<PaperId>(), silence: z.string().regex(/^[0-9A-Z]{26}$/) })

const input = oneSilence.extend({
  clauses: z.array(clauseIdSchema).min(1).max(MOST_CLAUSES).readonly().optional(),
  why: reasonSchema,
})

/** A pause silences nobody: then too silence is broken, and the deadline waits for its end. */
export const breakSilence = command('break-silence', input, async (context, caller, { paper: asked, ...given }) => {
  const { workshop, paper, delegation } = await mayBreak(context, caller, asked)
  const { now, rooms, members } = context
  await rooms.write({ kind: 'paper', workshop, paper: paper.id }, (doc) => {
    const room = paperRoom(doc)
    const silence = running(room, given.silence)
    const at = now()
    if (at >= silence.until && !members.isPaused(workshop)) throw new Failure('silenceOver')
    const all = silence.clauses.map(({ clause }) => clause)
    const clauses = given.clauses ? all.filter((one) => given.clauses!.includes(one)) : all
    if (clauses.length === 0) throw new Failure('notFound')
    const broken: Silence = { ...silence, breaks: [...silence.breaks, { delegation, clauses, why: given.why, at }] }
    const isOver = unbroken(broken).length === 0
    room.silences.put(given.silence, { ...broken, end: isOver ? { at, how: 'broken', left: [] } : null })
  })
  await endOf(context, { workshop, paper, silence: given.silence })
  return {}
})

/** For the chair, who thinks better of it. */
export const withdrawSilence = command('withdraw-silence', oneSilence, async (context, caller, given) => {
  const action = { do: 'chair paper', audience: null } as const
  const { workshop, paper } = await paperFor(context, caller, given.paper, action)
  await context.rooms.write({ kind: 'paper', workshop, paper: paper.id }, (doc) => {
    const room = paperRoom(doc)
    const silence = running(room, given.silence)
    room.silences.put(given.silence, { ...silence, end: { at: context.now(), how: 'withdrawn', left: [] } })
  })
  await endOf(context, { workshop, paper, silence: given.silence })
  return {}
})

/** @throws Failure notFound, silenceOver */
function running({ silences }: PaperRoom, key: string): Silence {
  const silence = silences.read().get(key)
  if (!silence) throw new Failure('notFound')
  if (silence.end) throw new Failure('silenceOver')
  return silence
}

/** As `paperToTable`, but for pauses. */
async function mayBreak(context: Context, caller: Caller, asked: PaperId) {
  const { workshop, paper, place } = await paperRead(context, caller, asked)
  if (!can(whoIs(place), { do: 'table' })) throw new Failure('notAllowed')
  if (context.members.isArchived(workshop)) throw new Failure('workshopArchived')
  if (paper.state === 'archived') throw new Failure('paperArchived')
  const row = await context.db
    .selectFrom('delegation')
    .select('tables')
    .where('id', '=', place.delegation)
    .executeTakeFirst()
  if (!place.delegation || row?.tables !== 1) throw new Failure('mayNotTable')
  const delegation: DelegationId = place.delegation
  return { workshop, paper, delegation }
}
