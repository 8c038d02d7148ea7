import { z } from 'zod'
import { readBody } from '@/lib/document/body-text'
import { paperRoom, type PaperRoom } from '@/lib/document/paper-room'
import type { PaperId } from '@/lib/ids'
import { modeFor, partyOf } from '@/lib/papers/paper-mode'
import { suggestionsIn } from '@/lib/papers/suggestion'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { decideSuggestionsIn, type Chosen } from '@/server/papers/decide-suggestions'
import { command } from '../../command'
import { whoIs } from '../../rights'
import { paperFor, paperRead } from '../paper-for'

const input = z.object({
  paper: id<PaperId>(),
  of: z.string().min(1).max(64).nullable(),
  suggestion: z.string().min(1).max(64).nullable(),
  verdict: z.enum(['accepted', 'rejected', 'withdrawn']),
})

export const decideSuggestions = command('decide-suggestions', input, async (context, caller, given) => {
  const { paper, verdict, ...chosen } = given
  const { audience } = (await paperRead(context, caller, paper)).paper
  const isOwn = verdict === 'withdrawn'
  const { workshop, place } = await paperFor(
    context,
    caller,
    paper,
    isOwn ? { do: 'write paper' } : { do: 'chair paper', audience },
  )
  const who = whoIs(place)
  if (isOwn && chosen.of !== partyOf(who)) throw new Failure('notAllowed')
  let decided = 0
  await context.rooms.write({ kind: 'paper', workshop, paper }, (doc) => {
    const room = paperRoom(doc)
    const mode = modeFor(who, room.meta.read() ?? {}, context.now())
    if (mode === 'read' || mode === 'comment') throw new Failure('notAllowed')
    decided = decideSuggestionsIn(doc, chosen, { verdict, by: place.id, at: context.now() }).length
    if (decided === 0) throw new Failure(stands(room, chosen) ? 'clauseAdopted' : 'textChanged')
  })
  return { decided }
})

/** Whether it stands somewhere all the same: then nobody changes it there. */
const stands = ({ clauses }: PaperRoom, { of, suggestion }: Chosen): boolean =>
  clauses
    .read()
    .filter(({ state }) => state === 'present')
    .flatMap(({ id: clause }) => suggestionsIn(clause, readBody(clauses.body(clause)!)))
    .some((one) => (of === null || one.by === of) && (suggestion === null || one.id === suggestion))
