import { z } from 'zod'
import { readBody } from '@/lib/document/body-text'
import { paperRoom, type PaperRoom } from '@/lib/document/paper-room'
import { newUlid, type DelegationId, type PaperId, type ParticipantId } from '@/lib/ids'
import { changeSchema, inOrder, whySchema } from '@/lib/papers/amendment'
import { draftChanges, type DraftChange } from '@/lib/papers/draft'
import { adopted } from '@/lib/papers/ruling'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { command } from '../../command'
import { wrongField } from '../../field-errors'
import { paperToTable } from '../paper-for'
import { endAmendment, inPaper, MOST_AMENDMENTS, openText } from './amendment-in'
import { put } from './table-amendment'

const input = z.object({ paper: id<PaperId>(), why: whySchema })

/** Only what is tabled leaves the draft: words, places and the reason; what was the same before stays as it stands. */
export const tableDraft = command('table-draft', input, async (context, caller, given) => {
  const { workshop, paper, delegation, place } = await paperToTable(context, caller, given.paper)
  if (paper.audience !== delegation) throw new Failure('notAllowed')
  const draft = { kind: 'paper', workshop, paper: paper.id } as const
  const read = await context.rooms.read(draft, (doc) => changesIn(paperRoom(doc)))
  if (!read.draftOf) throw new Failure('notFound')
  const fresh = read.changes.filter(({ isTabled }) => !isTabled)
  if (fresh.length === 0) return { tabled: 0 }
  const common = await paperToTable(context, caller, read.draftOf)

  let tabled: readonly DraftChange[] = []
  await inPaper(context, common, (room) => {
    tabled = tableInto(room, fresh, { by: delegation, person: place.id, why: given.why, now: context.now() })
  })
  await context.rooms.write(draft, (doc) => {
    const { sources } = paperRoom(doc)
    for (const { of, change, hash } of tabled) {
      const source = sources.read().get(of) ?? { was: null, tabled: {} }
      sources.put(of, { ...source, tabled: { ...source.tabled, [change.act]: hash } })
    }
  })
  return { tabled: tabled.length }
})

function changesIn({ meta, clauses, sources }: PaperRoom) {
  const all = clauses.read().map((clause) => ({ ...clause, body: readBody(clauses.body(clause.id)!) }))
  return { draftOf: meta.read()?.draftOf, changes: draftChanges(all, sources.read()) }
}

interface Tabling {
  readonly by: DelegationId
  readonly person: ParticipantId
  readonly why: string
  readonly now: number
}

/**
 * Changes of clauses that are adopted or gone meanwhile are left out; what the delegation tabled of the same before is
 * superseded. Gives what was tabled. @throws Failure clauseAdopted, tooLarge, invalid, before anything is written
 */
function tableInto(room: PaperRoom, changes: readonly DraftChange[], { by, person, why, now }: Tabling): DraftChange[] {
  openText(room)
  const settled = adopted(room.rulings.read().values())
  const may = changes.filter(
    ({ change }) =>
      room.clauses.of(change.clause)?.state === 'present' && (change.act === 'add' || !settled.has(change.clause)),
  )
  if (may.some(({ change }) => !changeSchema.safeParse(change).success)) throw new Failure('tooLarge')
  if (room.amendments.read().size + may.length > MOST_AMENDMENTS) throw wrongField('change', 'tooMany')
  for (const [i, { change, of }] of may.entries()) {
    for (const one of inOrder(room.amendments.read())) {
      const isSame = one.act === change.act && (one.act === 'add' ? one.fresh === of : one.clause === change.clause)
      if (one.state === 'tabled' && one.by === by && isSame)
        endAmendment(room, one.id, 'superseded', { by: person, at: now, note: '' })
    }
    put(room, `${by}:${newUlid(now + i)}`, { change, why, by, now, ahead: i })
  }
  return may
}
