import { z } from 'zod'
import { workshopRoom } from '@/lib/document/workshop-room'
import type { WorkshopId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { chathamSchema } from '@/lib/workshop/chatham'
import { id } from '@/lib/workshop/id-schema'
import { NO_SPEAKERS } from '@/lib/workshop/speakers'
import { isPlay } from '@/server/play/rows'
import { answersTo } from '../agenda/step-of-mine'
import { command, type Context } from '../command'
import { running } from '../rights'
import { stepOf } from '../rows'
import { fits, withoutNames } from './without-names'

const input = z.object({ workshop: id<WorkshopId>(), chatham: chathamSchema })

/**
 * Hides names, or shows them again, while nobody has answered or voted: afterwards people have written under a promise.
 * @throws Failure locked once somebody has; namesInUse while something in the workshop shows who did what
 */
export const setChatham = command('set-chatham', input, async (context, caller, { workshop, chatham }) => {
  const { db, members, publish, rooms } = context
  await running(context, caller, workshop)
  const before = members.chathamOf(workshop)
  if (before === chatham) return {}
  const rows = await db.selectFrom('step').selectAll().where('workshop_id', '=', workshop).execute()
  const steps = rows.map(stepOf)
  for (const step of steps) if ((await answersTo(context, workshop, step)) > 0) throw new Failure('locked')
  const ballots = await db.selectFrom('ballot').select('id').where('workshop_id', '=', workshop).execute()
  if (ballots.length > 0) throw new Failure('locked')
  if (chatham !== null) {
    const narrow = chatham === 'nobody' && steps.some(({ audience }) => audience !== null)
    const named = narrow || steps.some((step) => step.group !== null || !fits(chatham, step))
    if (named || (await holdsNames(context, workshop))) throw new Failure('namesInUse')
  }
  await db.transaction().execute(async (write) => {
    await write.updateTable('workshop').set({ chatham }).where('id', '=', workshop).execute()
    for (const { id: step, sees, outsiders } of withoutNames(chatham, steps))
      await write.updateTable('step').set({ sees, outsiders }).where('id', '=', step).execute()
  })
  members.setChatham(workshop, chatham)
  // Who asked for the floor, or had it, stands there under another id from now on.
  await rooms.write({ kind: 'workshop', workshop }, (doc) => {
    const { floor } = workshopRoom(doc)
    floor.put({ ...NO_SPEAKERS, limit: floor.read()?.limit ?? null })
  })
  await publish.everything(workshop)
  if (chatham !== null) await rooms.forgetPast({ kind: 'workshop', workshop })
  return {}
})

/** Papers and role-plays say whose words are whose; so do the places of people without a device, which others answer for. */
async function holdsNames({ db, members, papers, rooms }: Context, workshop: WorkshopId): Promise<boolean> {
  await papers.load(workshop)
  if (papers.all(workshop).length > 0 || (await isPlay(db, workshop))) return true
  if (members.all(workshop).some(({ simulated }) => simulated)) return true // a rehearsal ends without a trace
  return rooms.read({ kind: 'workshop', workshop }, (doc) => {
    return (workshopRoom(doc).stage.read()?.deviceless.length ?? 0) > 0
  })
}
