import { z } from 'zod'
import { paperRoom } from '@/lib/document/paper-room'
import { newUlid, type DelegationId, type PaperId } from '@/lib/ids'
import { languageSchema } from '@/lib/packs/text'
import { standingRulings } from '@/lib/papers/ruling'
import { LONGEST, reasonSchema, SHORTEST, type Silence } from '@/lib/papers/silence'
import { Failure } from '@/lib/wire/failures'
import type { Obstructed, Ruled } from '@/lib/wire/rulings'
import { id } from '@/lib/workshop/id-schema'
import { command } from '../../command'
import { wrongField } from '../../field-errors'
import { paperFor } from '../paper-for'
import { obstructedIn, seenClauses } from '../rulings/rule-clauses'
import { reachOf } from './reachable'
import { tellHeads } from './tell-heads'

const input = z.object({
  paper: id<PaperId>(),
  clauses: seenClauses,
  until: z.number(),
  waivers: z
    .array(z.object({ delegation: id<DelegationId>(), why: reasonSchema }))
    .max(200)
    .readonly(),
  language: languageSchema,
})

/** The deadline is in the database first: one that the room does not know of ends without a trace. */
export const startSilence = command('start-silence', input, async (context, caller, { language, ...given }) => {
  const { db, now, rooms } = context
  const action = { do: 'chair paper', audience: null } as const
  const { workshop, paper, place } = await paperFor(context, caller, given.paper, action)
  if (paper.audience !== null) throw new Failure('notAllowed')
  const since = now()
  if (given.until < since + SHORTEST || given.until > since + LONGEST) throw wrongField('until', 'outOfRange')
  const reach = await reachOf(context, workshop)
  const unreached = reach.filter(({ reachable }) => !reachable).map(({ delegation }) => delegation)
  const waived = new Set(given.waivers.map(({ delegation }) => delegation))
  const missing = unreached.filter((delegation) => !waived.has(delegation))
  if (missing.length > 0)
    throw new Failure('unreachable', Object.fromEntries(missing.map((one) => [`waivers.${one}`, 'missing'])))

  const key = newUlid(since)
  const silence: Silence = {
    clauses: [...given.clauses],
    since,
    until: given.until,
    by: place.id,
    waivers: given.waivers.filter(({ delegation }) => unreached.includes(delegation)),
    breaks: [],
    end: null,
  }
  const row = { id: key, workshop_id: workshop, paper_id: paper.id, until: given.until, language, ended_at: null }
  await db.insertInto('silence').values(row).execute()
  let obstructed: readonly Obstructed[] = []
  try {
    await rooms.write({ kind: 'paper', workshop, paper: paper.id }, (doc) => {
      const room = paperRoom(doc)
      const standing = standingRulings(room.rulings.read().values())
      if (given.clauses.some(({ clause }) => standing.get(clause)?.act === 'adopted'))
        throw new Failure('clauseAdopted')
      obstructed = obstructedIn(room, given.clauses)
      if (obstructed.length === 0) room.silences.put(key, silence)
    })
  } catch (error) {
    await db.deleteFrom('silence').where('id', '=', key).execute()
    throw error
  }
  if (obstructed.length > 0) {
    await db.deleteFrom('silence').where('id', '=', key).execute()
    return { ok: false, obstructed } satisfies Ruled
  }
  tellHeads(context, { workshop, paper, silence: key, language }, { tells: 'started', silence })
  return { ok: true } satisfies Ruled
})
