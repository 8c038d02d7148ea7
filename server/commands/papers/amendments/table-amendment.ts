import { z } from 'zod'
import { readBody } from '@/lib/document/body-text'
import type { PaperRoom } from '@/lib/document/paper-room'
import { newUlid, type DelegationId, type PaperId } from '@/lib/ids'
import { changeSchema, whySchema, type Amendment, type Change } from '@/lib/papers/amendment'
import { bodySchema } from '@/lib/papers/body-schema'
import { clauseKindSchema, depthSchema, type ClauseId } from '@/lib/papers/clause'
import { linesOf } from '@/lib/papers/reword'
import { adopted } from '@/lib/papers/ruling'
import { settledBody, wordsHash } from '@/lib/papers/words-hash'
import type { NewChange } from '@/lib/wire/amendments'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { command } from '../../command'
import { wrongField } from '../../field-errors'
import { paperToTable } from '../paper-for'
import { amendmentKey, clauseId, endAmendment, inPaper, MOST_AMENDMENTS, nextNumber, openText } from './amendment-in'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
export const newChange = z.discriminatedUnion('act', [
  z.object({ act: z.literal('replace'), clause: clauseId, baseHash: hash, body: bodySchema }),
  z.object({ act: z.literal('alternative'), clause: clauseId, baseHash: hash, body: bodySchema }),
  z.object({ act: z.literal('delete'), clause: clauseId, baseHash: hash }),
  z.object({ act: z.literal('move'), clause: clauseId, baseHash: hash, after: clauseId.nullable() }),
  z.object({
    act: z.literal('add'),
    clause: clauseId,
    kind: clauseKindSchema,
    depth: depthSchema,
    body: bodySchema,
  }),
])

const input = z.object({
  paper: id<PaperId>(),
  change: newChange,
  why: whySchema,
  replaces: amendmentKey.optional(),
})

export const tableAmendment = command('table-amendment', input, async (context, caller, given) => {
  const found = await paperToTable(context, caller, given.paper)
  const { delegation, place } = found
  const amendment = `${delegation}:${newUlid(context.now())}`
  await inPaper(context, found, (room) => {
    openText(room)
    if (room.amendments.read().size >= MOST_AMENDMENTS) throw wrongField('change', 'tooMany')
    const change = complete(room, given.change, context.now())
    const old = given.replaces === undefined ? null : room.amendments.read().get(given.replaces)
    if (old && (old.by !== delegation || old.state !== 'tabled')) throw new Failure('notFound')
    put(room, amendment, { change, why: given.why, by: delegation, now: context.now() })
    if (old) endAmendment(room, given.replaces!, 'superseded', { by: place.id, at: context.now(), note: '' })
  })
  return { amendment }
})

/** Writes an amendment into the paper under its key. `ahead`: how many were written in this transaction before it, which the views do not show yet. */
export function put(
  room: PaperRoom,
  key: string,
  {
    change,
    why,
    by,
    now,
    ahead = 0,
  }: { change: Change; why: string; by: DelegationId | null; now: number; ahead?: number },
): void {
  const number = nextNumber(room, change) + ahead
  const amendment: Amendment = {
    ...change,
    by,
    cosponsors: [],
    why,
    number,
    state: 'tabled',
    tabledAt: now,
    ended: null,
  }
  room.amendments.put(key, amendment)
}

/** @throws Failure notFound, clauseAdopted, textChanged, tooLarge, invalid */
export function complete(room: PaperRoom, given: NewChange, now: number): Change {
  const clause = room.clauses.of(given.clause)
  if (clause?.state !== 'present') throw new Failure('notFound')
  if ('body' in given && linesOf(given.body).join('').trim() === '') throw wrongField('change.body', 'missing')
  if (given.act === 'add') return { ...given, fresh: newUlid(now) as ClauseId, body: settledBody(given.body) }
  if (adopted(room.rulings.read().values()).has(clause.id)) throw new Failure('clauseAdopted')
  const base = settledBody(readBody(room.clauses.body(clause.id)!))
  if (wordsHash(clause, base) !== given.baseHash) throw new Failure('textChanged')
  if (given.act === 'move') {
    const isThere = given.after === null || room.clauses.of(given.after)?.state === 'present'
    if (!isThere || given.after === clause.id) throw wrongField('change.after', 'wrong')
  }
  if ('body' in given && wordsHash(clause, given.body) === given.baseHash) throw wrongField('change.body', 'wrong')
  const change = changeSchema.safeParse(
    'body' in given ? { ...given, body: settledBody(given.body), base } : { ...given, base },
  )
  if (!change.success) throw new Failure('tooLarge')
  return change.data
}
