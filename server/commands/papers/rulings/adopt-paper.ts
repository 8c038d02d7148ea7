import { z } from 'zod'
import { seenNow } from '@/lib/document/clause-facts'
import { paperRoom } from '@/lib/document/paper-room'
import type { PaperId } from '@/lib/ids'
import { paperHash } from '@/lib/papers/paper-hash'
import { hashSchema, standingRulings } from '@/lib/papers/ruling'
import { Failure } from '@/lib/wire/failures'
import type { Ruled } from '@/lib/wire/rulings'
import { id } from '@/lib/workshop/id-schema'
import { command } from '../../command'
import { paperFor, paperRead } from '../paper-for'
import { putRuling } from './put-ruling'
import { obstructedIn } from './rule-clauses'

const input = z.object({ paper: id<PaperId>(), hash: hashSchema })

/** All clauses at once; from then on the guard refuses whatever is written in the paper. */
export const adoptPaper = command('adopt-paper', input, async (context, caller, { paper: asked, hash }) => {
  const { audience } = (await paperRead(context, caller, asked)).paper
  const { workshop, paper, place } = await paperFor(context, caller, asked, { do: 'chair paper', audience })
  const now = context.now()
  let answer: Ruled = { ok: true }
  await context.rooms.write({ kind: 'paper', workshop, paper: paper.id }, (doc) => {
    const room = paperRoom(doc)
    const meta = room.meta.read()
    const seen = seenNow(room)
    if (!meta || paperHash(seen) !== hash) throw new Failure('textChanged')
    if (meta.adopted) return
    const obstructed = obstructedIn(room, seen)
    const isTabled = [...room.amendments.read().values()].some(({ state }) => state === 'tabled')
    if (obstructed.length > 0 || isTabled) {
      const whole = isTabled ? [{ clause: null, obstacles: ['amendment'] }] : []
      answer = { ok: false, obstructed: [...obstructed, ...whole] }
      return
    }
    const standing = standingRulings(room.rulings.read().values())
    for (const { clause, hash: text } of seen) {
      if (standing.get(clause)?.act !== 'adopted')
        putRuling(room, { clause, act: 'adopted', hash: text, by: place.id }, now)
    }
    room.meta.put({ ...meta, adopted: { at: now, by: place.id, hash } })
  })
  return answer
})
