import { z } from 'zod'
import type { WorkshopId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { timerActionSchema, turnTimer as turned } from '@/lib/workshop/timer'
import { command } from '../command'
import { running } from '../rights'
import { changeStage } from './change-stage'

const input = z.object({ workshop: id<WorkshopId>(), action: timerActionSchema })

export const turnTimer = command('turn-timer', input, async (context, caller, { workshop, action }) => {
  await running(context, caller, workshop)
  const now = context.now()
  await changeStage(context, workshop, ({ timer }) => ({ timer: turned(timer, action, now) }))
  return {}
})
