import { z } from 'zod'
import type { DelegationId, StepId, WorkshopId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { rolesIn } from '@/server/play/rows'
import { command } from '../command'
import { wrongField } from '../field-errors'
import { mustBeComing } from './must-be-coming'
import { playOfMine } from './play-of-mine'

const input = z.object({
  workshop: id<WorkshopId>(),
  at: id<StepId>().nullable().optional(),
  to: id<DelegationId>().optional(),
})

export const releaseBriefs = command('release-briefs', input, async (context, caller, { workshop, at, to }) => {
  const { db, desks, now } = context
  const play = await playOfMine(context, caller, workshop)
  if (play.released_at !== null) throw new Failure('briefsReleased')
  if (to) {
    if (!(await rolesIn(db, workshop)).some((row) => row.delegation_id === to)) throw wrongField('to', 'delegation')
    const released_to = JSON.stringify([...new Set([...play.releasedTo, to])])
    await db.updateTable('play').set({ released_to }).where('workshop_id', '=', workshop).execute()
    await desks.deal(workshop)
    return {}
  }
  if (at) await mustBeComing(context, workshop, at, 'at')
  await db
    .updateTable('play')
    .set(at === undefined ? { released_at: now(), release_step: null } : { release_step: at })
    .where('workshop_id', '=', workshop)
    .execute()
  await desks.deal(workshop)
  return {}
})
