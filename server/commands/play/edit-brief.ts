import { z } from 'zod'
import type { DelegationId, WorkshopId } from '@/lib/ids'
import { delegationBriefSchema, personalBriefSchema, type Scenario } from '@/lib/packs/scenario'
import { brokenScenarioRules } from '@/lib/packs/scenario-rules'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { rolesIn } from '@/server/play/rows'
import { command } from '../command'
import { parseInput, wrongField } from '../field-errors'
import { playOfMine } from './play-of-mine'

const input = z.object({
  workshop: id<WorkshopId>(),
  delegation: id<DelegationId>(),
  role: z.string().max(60).optional(),
  brief: z.unknown(),
})

export const editBrief = command(
  'edit-brief',
  input,
  async (context, caller, { workshop, delegation, role, brief }) => {
    const { scenario, released_at, releasedTo } = await playOfMine(context, caller, workshop)
    if (released_at !== null || releasedTo.includes(delegation)) throw new Failure('briefsReleased')
    const rows = await rolesIn(context.db, workshop)
    const named = rows.find((row) => row.delegation_id === delegation && (role === undefined || row.role === role))
    if (!named) throw wrongField('delegation', 'delegation')
    const after: Scenario = {
      ...scenario,
      delegations: scenario.delegations.map((each) => {
        if (each.id !== named.delegation) return each
        if (role === undefined) return { ...each, brief: parseInput(delegationBriefSchema, brief, ['brief']) }
        const own = parseInput(personalBriefSchema, brief, ['brief'])
        return { ...each, roles: each.roles.map((one) => (one.id === role ? { ...one, brief: own } : one)) }
      }),
    }
    if (brokenScenarioRules(after).length > 0) throw wrongField('brief', 'wrong')
    await context.db
      .updateTable('play')
      .set({ scenario: JSON.stringify(after) })
      .where('workshop_id', '=', workshop)
      .where('released_at', 'is', null)
      .execute()
    context.playTurns.changed(workshop)
    return {}
  },
)
