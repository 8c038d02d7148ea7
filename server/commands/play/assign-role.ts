import { z } from 'zod'
import type { DelegationId, ParticipantId, WorkshopId } from '@/lib/ids'
import type { Seat } from '@/lib/workshop/deal-roles'
import { id } from '@/lib/workshop/id-schema'
import { holderOf } from '@/server/play/holder'
import { rolesIn } from '@/server/play/rows'
import { command } from '../command'
import { wrongField } from '../field-errors'
import { playOfMine } from './play-of-mine'
import { seatRoles } from './seat-roles'

const input = z.object({
  workshop: id<WorkshopId>(),
  delegation: id<DelegationId>(),
  role: z.string().max(60),
  participant: id<ParticipantId>().nullable(),
})

export const assignRole = command('assign-role', input, async (context, caller, wanted) => {
  const { workshop, delegation, role, participant } = wanted
  await playOfMine(context, caller, workshop)
  const rows = (await rolesIn(context.db, workshop)).map((row) => {
    return { ...row, participant_id: holderOf(context.members, row) }
  })
  const target = rows.find((row) => row.delegation_id === delegation && row.role === role)
  if (!target) throw wrongField('role', 'wrong')
  const place = participant && context.members.get(workshop, participant)
  if (participant && (!place || place.removed || place.role !== 'delegate')) throw wrongField('participant', 'wrong')
  const left = rows.find((row) => participant !== null && row.participant_id === participant)
  const seats = new Map<ParticipantId, Seat>()
  for (const row of rows) {
    const holder = row === target ? participant : row === left ? target.participant_id : row.participant_id
    if (holder) seats.set(holder, { delegation: row.delegation_id, role: row.role })
  }
  await seatRoles(context, workshop, seats)
  return {}
})
