import { draftPaper } from '@/lib/activities/draft-paper/draft-paper'
import { GRACE } from '@/lib/document/access'
import { paperRoom } from '@/lib/document/paper-room'
import type { StepId, WorkshopId } from '@/lib/ids'
import type { Context } from '../command'

/** Where a step says so, its paper is written in while the step is open; when it closes, people go on to comment. */
export async function followStep(context: Context, workshop: WorkshopId, step: StepId): Promise<void> {
  const row = await context.db
    .selectFrom('step')
    .select(['kind', 'settings', 'gate'])
    .where('id', '=', step)
    .executeTakeFirst()
  if (row?.kind !== 'draft-paper') return
  const settings = draftPaper.settings.safeParse(JSON.parse(row.settings)).data
  if (!settings?.paper || settings.writing !== 'whileOpen') return
  await context.papers.load(workshop)
  const paper = context.papers.get(workshop, settings.paper)
  if (!paper) return
  const is = row.gate === 'open' ? 'edit' : 'comment'
  await context.rooms.write({ kind: 'paper', workshop, paper: paper.id }, (doc) => {
    const { meta } = paperRoom(doc)
    const had = meta.read()
    const was = had?.mode?.is ?? 'edit'
    if (had && was !== is) meta.put({ ...had, mode: { is, was, until: context.now() + GRACE, of: paper.audience } })
  })
}
