import { z } from 'zod'
import type { DelegationId, ParticipantId, WorkshopId } from '@/lib/ids'
import { dealRoles as dealing, type RolesOf } from '@/lib/workshop/deal-roles'
import { id } from '@/lib/workshop/id-schema'
import { holderOf } from '@/server/play/holder'
import { rolesIn } from '@/server/play/rows'
import { command } from '../command'
import { playOfMine } from './play-of-mine'
import { seatRoles } from './seat-roles'

const input = z.object({
  workshop: id<WorkshopId>(),
  to: z.union([z.enum(['arrived', 'everyone']), z.array(id<ParticipantId>()).max(2000).readonly()]),
})

export const dealRoles = command('deal-roles', input, async (context, caller, { workshop, to }) => {
  await playOfMine(context, caller, workshop)
  const listed = typeof to === 'string' ? null : new Set(to)
  const people = context.members
    .all(workshop)
    .filter(({ role, removed, user, simulated, id: own }) => {
      if (role !== 'delegate' || removed) return false
      return listed ? listed.has(own) : to === 'everyone' || user !== null || simulated
    })
    .sort((a, b) => a.createdAt - b.createdAt)
  const delegations = new Map<DelegationId, RolesOf['roles'][number][]>()
  for (const row of await rolesIn(context.db, workshop)) {
    const held = { role: row.role, holder: holderOf(context.members, row) }
    delegations.set(row.delegation_id, [...(delegations.get(row.delegation_id) ?? []), held])
  }
  const dealt = dealing(
    [...delegations].map(([delegation, roles]) => ({ delegation, roles })),
    people,
  )
  await seatRoles(context, workshop, dealt)
  return { dealt: dealt.size, without: people.length - dealt.size }
})
