import { z } from 'zod'
import { paperRoom } from '@/lib/document/paper-room'
import { newUlid, type PaperId } from '@/lib/ids'
import { RESERVATIONS, reservationTextSchema } from '@/lib/papers/reservation'
import { standingRulings } from '@/lib/papers/ruling'
import { seenClauseSchema } from '@/lib/papers/silence'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { command } from '../../command'
import { wrongField } from '../../field-errors'
import { paperToTable } from '../paper-for'
import { sameTexts } from '../rulings/rule-clauses'

const MOST = 500 // in one paper, withdrawn ones too

const input = z.object({
  paper: id<PaperId>(),
  seen: seenClauseSchema,
  kind: z.enum(RESERVATIONS),
  text: reservationTextSchema,
})

/** Also after the whole paper was adopted: that is when delegations explain their positions. */
export const recordReservation = command('record-reservation', input, async (context, caller, given) => {
  const { workshop, paper, delegation } = await paperToTable(context, caller, given.paper)
  if (paper.audience !== null) throw new Failure('notAllowed')
  const at = context.now()
  const key = `${delegation}:${newUlid(at)}`
  await context.rooms.write({ kind: 'paper', workshop, paper: paper.id }, (doc) => {
    const room = paperRoom(doc)
    sameTexts(room, [given.seen])
    const ruling = standingRulings(room.rulings.read().values()).get(given.seen.clause)
    if (ruling?.hash !== given.seen.hash) throw new Failure('notAgreed')
    if (room.reservations.read().size >= MOST) throw wrongField('text', 'tooMany')
    const { seen, kind, text } = given
    room.reservations.put(key, { ...seen, delegation, kind, text, at, withdrawnAt: null })
  })
  return { reservation: key }
})

const one = z.object({ paper: id<PaperId>(), reservation: z.string().regex(/^[0-9a-z]{16}:[0-9A-Z]{26}$/) })

/** By the delegation that recorded it. */
export const withdrawReservation = command('withdraw-reservation', one, async (context, caller, given) => {
  const { workshop, paper, delegation } = await paperToTable(context, caller, given.paper)
  await context.rooms.write({ kind: 'paper', workshop, paper: paper.id }, (doc) => {
    const { reservations } = paperRoom(doc)
    const had = reservations.read().get(given.reservation)
    if (!had) throw new Failure('notFound')
    if (had.delegation !== delegation) throw new Failure('notAllowed')
    if (had.withdrawnAt === null) reservations.put(given.reservation, { ...had, withdrawnAt: context.now() })
  })
  return {}
})
