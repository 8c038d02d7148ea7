import { draftPaper } from '@/lib/activities/draft-paper/draft-paper'
import { readBody } from '@/lib/document/body-text'
import { paperRoom, type PaperRoom } from '@/lib/document/paper-room'
import { newId, type PaperId, type WorkshopId } from '@/lib/ids'
import type { Beginning } from '@/lib/papers/beginnings'
import { plainText } from '@/lib/papers/body'
import type { Context } from '../command'
import { makePaper } from './make-paper'

/** The papers of all that are not archived, in another workshop: their titles and headings, without what was written under them. */
export async function copyPapers(context: Context, from: WorkshopId, to: WorkshopId): Promise<void> {
  const { papers, rooms, now } = context
  await papers.load(from)
  await papers.load(to)
  const common = papers.all(from).filter(({ audience, state }) => audience === null && state === 'open')
  const copies = new Map<string, PaperId>()
  for (const paper of common.sort((a, b) => a.createdAt - b.createdAt)) {
    const room = { kind: 'paper', workshop: from, paper: paper.id } as const
    const clauses = await rooms.read(room, (doc) => headingsOf(paperRoom(doc)))
    const copy = newId<PaperId>()
    await makePaper(context, to, { ...paper, id: copy, createdAt: now() }, clauses)
    copies.set(paper.id, copy)
  }
  await renameInSteps(context, to, copies)
}

/** Steps name the copies; a paper that did not come along is named by none. */
async function renameInSteps(context: Context, workshop: WorkshopId, copies: ReadonlyMap<string, PaperId>) {
  const { db, publish } = context
  const steps = db.selectFrom('step').select(['id', 'settings']).where('workshop_id', '=', workshop)
  const rows = await steps.where('kind', '=', 'draft-paper').execute()
  for (const { id, settings } of rows) {
    const read = draftPaper.settings.safeParse(JSON.parse(settings)).data
    if (!read) continue
    const renamed = JSON.stringify({ ...read, paper: copies.get(read.paper ?? '') ?? null })
    await db.updateTable('step').set({ settings: renamed }).where('id', '=', id).execute()
  }
  if (rows.length > 0) await publish.agenda(workshop)
}

/** Titles and headings as they stand; where something was written, one empty clause of its kind. */
function headingsOf({ clauses }: PaperRoom): Beginning[] {
  const kept: Beginning[] = []
  for (const { id, kind, state } of clauses.read()) {
    if (state !== 'present') continue
    const isHeading = kind === 'title' || kind === 'heading'
    if (!isHeading && kept.at(-1)?.kind === kind) continue
    kept.push({ kind, text: isHeading ? plainText(readBody(clauses.body(id)!)).trim() : '' })
  }
  return kept
}
