import { z } from 'zod'
import type { WorkshopId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { command } from '../command'
import { wrongField } from '../field-errors'
import { playOfMine } from './play-of-mine'

const input = z.object({
  workshop: id<WorkshopId>(),
  outcome: z.record(z.string().max(60), z.string().max(60).nullable()).readonly(),
})

export const recordOutcome = command('record-outcome', input, async (context, caller, { workshop, outcome }) => {
  const { scenario } = await playOfMine(context, caller, workshop)
  for (const [issue, option] of Object.entries(outcome)) {
    const known = scenario.issues.find((each) => each.id === issue)
    if (!known || (option !== null && !known.options.some((each) => each.id === option)))
      throw wrongField(`outcome.${issue}`, 'wrong')
  }
  const whole = Object.fromEntries(scenario.issues.map(({ id: issue }) => [issue, outcome[issue] ?? null]))
  const row = context.db.updateTable('play').set({ outcome: JSON.stringify(whole) })
  await row.where('workshop_id', '=', workshop).execute()
  await context.desks.deal(workshop)
  return {}
})
