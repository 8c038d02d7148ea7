import { z } from 'zod'
import { newUlid, type DelegationId, type PaperId } from '@/lib/ids'
import { whySchema } from '@/lib/papers/amendment'
import { MOST_CLAUSES_IN } from '@/lib/papers/formats/in/limits'
import { Failure } from '@/lib/wire/failures'
import { can } from '@/lib/workshop/permissions'
import { id } from '@/lib/workshop/id-schema'
import { command } from '../../command'
import { wrongField } from '../../field-errors'
import { whoIs } from '../../rights'
import { inPaper, MOST_AMENDMENTS } from '../amendments/amendment-in'
import { complete, newChange, put } from '../amendments/table-amendment'
import { paperFor, paperRead, paperToTable, type PaperOf } from '../paper-for'

const input = z.object({
  paper: id<PaperId>(),
  changes: z
    .array(z.object({ change: newChange, by: id<DelegationId>().nullable() }))
    .min(1)
    .max(MOST_CLAUSES_IN)
    .readonly(),
  why: whySchema,
})

const LIMIT = 4 * 1024 * 1024

/** Each as table-amendment does; what no longer fits the text is left out. */
export const importAmendments = command(
  'import-amendments',
  input,
  async (context, caller, given) => {
    const { paper } = await paperRead(context, caller, given.paper)
    const chair = { do: 'chair paper', audience: paper.audience } as const
    const found = await importer()
    const known = await context.db
      .selectFrom('delegation')
      .select('id')
      .where('workshop_id', '=', found.workshop)
      .execute()
    const delegations = new Set(known.map((row) => row.id))

    /** The chair gives amendments of those the file names, a head those of its own delegation. */
    async function importer(): Promise<PaperOf & { delegation: DelegationId | null }> {
      const { place } = await paperRead(context, caller, given.paper)
      if (!can(whoIs(place), chair)) return paperToTable(context, caller, given.paper)
      return { ...(await paperFor(context, caller, given.paper, chair)), delegation: null }
    }

    let [tabled, left] = [0, 0]
    await inPaper(context, found, (room) => {
      ;[tabled, left] = [0, 0]
      if (room.amendments.read().size + given.changes.length > MOST_AMENDMENTS) throw wrongField('changes', 'tooMany')
      const now = context.now()
      for (const [i, { change, by }] of given.changes.entries()) {
        const party = found.delegation ?? by
        const whole = party !== null && delegations.has(party) ? fitting(() => complete(room, change, now + i)) : null
        if (!whole || party === null) left++
        else {
          put(room, `${party}:${newUlid(now + i)}`, { change: whole, why: given.why, by: party, now })
          tabled++
        }
      }
    })
    return { tabled, left }
  },
  LIMIT,
)

/** Null where the text is another by now, or gone. */
function fitting<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof Failure) return null
    throw error
  }
}
