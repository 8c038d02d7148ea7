import { z } from 'zod'
import { paperRoom, type PaperRoom } from '@/lib/document/paper-room'
import type { PaperId } from '@/lib/ids'
import type { Amendment, AmendmentState, Change } from '@/lib/papers/amendment'
import { parseClauseId, type ClauseId } from '@/lib/papers/clause'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import type { Context } from '../../command'
import type { PaperOf } from '../paper-for'

export const clauseId = z.custom<ClauseId>((value) => parseClauseId(value) !== null, { error: 'wrong' })

/** `delegation:ulid`; the chair's former texts begin with `chair`. */
export const amendmentKey = z.string().regex(/^[0-9a-z]{5,16}:[0-9A-Z]{26}$/, { error: 'wrong' })

export const oneAmendment = z.object({ paper: id<PaperId>(), amendment: amendmentKey })

export const MOST_AMENDMENTS = 1000

/** Changes what is tabled in a paper for everyone, after looking at it as it is at that moment. @throws Failure notAllowed, and what `change` throws before it writes */
export async function inPaper(
  { rooms }: Context,
  { workshop, paper }: Pick<PaperOf, 'workshop' | 'paper'>,
  change: (room: PaperRoom) => void,
): Promise<void> {
  if (paper.audience !== null) throw new Failure('notAllowed') // among themselves they write
  await rooms.write({ kind: 'paper', workshop, paper: paper.id }, (doc) => change(paperRoom(doc)))
}

/** Where the whole text is adopted nothing is added to it, nor moved. @throws Failure clauseAdopted */
export function openText({ meta }: PaperRoom): void {
  if (meta.read()?.adopted) throw new Failure('clauseAdopted')
}

/** One that is still to be decided. @throws Failure notFound */
export function tabled(room: PaperRoom, key: string): Amendment {
  const one = room.amendments.read().get(key)
  if (one?.state !== 'tabled') throw new Failure('notFound')
  return one
}

export function endAmendment(
  room: PaperRoom,
  key: string,
  state: Exclude<AmendmentState, 'tabled'>,
  ended: NonNullable<Amendment['ended']>,
): void {
  const one = room.amendments.read().get(key)
  if (one) room.amendments.put(key, { ...one, state, ended })
}

/** The next number: of alternatives among those of their clause, of the others in the paper. */
export function nextNumber(room: PaperRoom, { act, clause }: Pick<Change, 'act' | 'clause'>): number {
  const all = room.amendments.read()
  let last = 0
  for (const one of all.values()) {
    const counts = act === 'alternative' ? one.act === act && one.clause === clause : one.act !== 'alternative'
    if (counts) last = Math.max(last, one.number)
  }
  return last + 1
}
