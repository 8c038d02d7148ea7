import { z } from 'zod'
import type { ParticipantId, StepId, WorkshopId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { stepOfMine } from '../agenda/step-of-mine'
import { command } from '../command'
import { wrongField } from '../field-errors'
import { running } from '../rights'
import { changeStage } from '../stage/change-stage'
import { groupsOf } from './groups-of'

const input = z.object({ step: id<StepId>(), participant: id<ParticipantId>() })

/** Into this group and out of any other of the same step: for who comes late, or sits at another table. Answers stay where they were given. */
export const moveToGroup = command('move-to-group', input, async (context, caller, { step, participant }) => {
  const { workshop, step: wanted } = await stepOfMine(context, caller, step)
  if (!wanted.group) throw wrongField('step', 'wrong')
  if (context.members.get(workshop, participant)?.role !== 'delegate') throw wrongField('participant', 'wrong')
  const groups = await groupsOf(context, workshop, wanted.group.of)
  await context.db.transaction().execute(async (write) => {
    for (const { id: each, group } of groups) {
      const others = group!.members.filter((member) => member !== participant)
      const members = each === step ? [...others, participant] : others
      const breakout = JSON.stringify({ ...group, members })
      await write.updateTable('step').set({ breakout }).where('id', '=', each).execute()
    }
  })
  await context.publish.agenda(workshop)
  return {}
})

/** A word to all groups at once; null takes it back. */
export const sayToGroups = command(
  'say-to-groups',
  z.object({ workshop: id<WorkshopId>(), text: z.string().trim().min(1).max(400).nullable() }),
  async (context, caller, { workshop, text }) => {
    await running(context, caller, workshop)
    const at = context.now()
    await changeStage(context, workshop, () => ({ said: text === null ? null : { text, at } }))
    return {}
  },
)
