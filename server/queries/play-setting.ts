import { z } from 'zod'
import type { DelegationId, WorkshopId } from '@/lib/ids'
import { publicScenario } from '@/lib/packs/scenario-public'
import { id } from '@/lib/workshop/id-schema'
import { playOf, rolesIn } from '@/server/play/rows'
import { allowed } from '../commands/rights'
import { query } from './query'

const input = z.object({ workshop: id<WorkshopId>() })

export const playSetting = query('play-setting', input, async (context, caller, { workshop }) => {
  await allowed(context, caller, workshop, { do: 'read workshop' })
  const play = await playOf(context.db, workshop)
  if (!play) return null
  return { scenario: publicScenario(play.scenario), delegations: idsOf(await rolesIn(context.db, workshop)) }
})

/** The workshop's delegation for each of the scenario's. */
export const idsOf = (
  rows: readonly { delegation: string; delegation_id: DelegationId }[],
): Record<string, DelegationId> => Object.fromEntries(rows.map((row) => [row.delegation, row.delegation_id]))
