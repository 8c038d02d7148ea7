import { z } from 'zod'
import type { WorkshopId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { placeNameSchema, turnNow } from '@/lib/workshop/stage'
import { command } from '../command'
import { running } from '../rights'
import { changeStage } from './change-stage'
import { isForEveryone } from './place-for-everyone'

const input = z.object({ workshop: id<WorkshopId>(), place: placeNameSchema.nullable() })

/** Everyone's browser goes there, and may go back; null takes the last bringing back. */
export const bringEveryone = command('bring-everyone', input, async (context, caller, { workshop, place }) => {
  const { id: by } = await running(context, caller, workshop)
  if (place !== null) await isForEveryone(context, workshop, place)
  const at = context.now()
  await changeStage(context, workshop, (_, room) => {
    if (place === null) return { brought: null }
    const steps = [...room.agenda.read().values()].sort((a, b) => a.order - b.order)
    return { brought: { place, over: turnNow(steps), at, by } }
  })
  return {}
})
