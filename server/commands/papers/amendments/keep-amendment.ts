import { z } from 'zod'
import { Failure } from '@/lib/wire/failures'
import { command } from '../../command'
import { paperToTable } from '../paper-for'
import { endAmendment, inPaper, oneAmendment, tabled } from './amendment-in'

/** By the head of the delegation that tabled it. What was withdrawn stays in the record. */
export const withdrawAmendment = command('withdraw-amendment', oneAmendment, async (context, caller, input) => {
  const found = await paperToTable(context, caller, input.paper)
  await inPaper(context, found, (room) => {
    if (tabled(room, input.amendment).by !== found.delegation) throw new Failure('notAllowed')
    endAmendment(room, input.amendment, 'withdrawn', { by: found.place.id, at: context.now(), note: '' })
  })
  return {}
})

/** Puts a delegation's name to what another tabled, or takes it away. */
export const cosponsorAmendment = command(
  'cosponsor-amendment',
  oneAmendment.extend({ on: z.boolean() }),
  async (context, caller, input) => {
    const found = await paperToTable(context, caller, input.paper)
    await inPaper(context, found, (room) => {
      const one = tabled(room, input.amendment)
      if (one.by === found.delegation) throw new Failure('notAllowed')
      const others = one.cosponsors.filter((party) => party !== found.delegation)
      room.amendments.put(input.amendment, {
        ...one,
        cosponsors: input.on ? [...others, found.delegation] : others,
      })
    })
    return {}
  },
)
