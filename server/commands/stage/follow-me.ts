import { z } from 'zod'
import type { WorkshopId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { placeNameSchema } from '@/lib/workshop/stage'
import { command } from '../command'
import { running } from '../rights'
import { changeStage } from './change-stage'
import { isForEveryone } from './place-for-everyone'

const input = z.object({ workshop: id<WorkshopId>(), place: placeNameSchema.nullable() })

/** Everyone goes where the caller is, from now until somebody else is followed or nobody is; null ends it. */
export const followMe = command('follow-me', input, async (context, caller, { workshop, place }) => {
  const { id: who } = await running(context, caller, workshop)
  if (place !== null) await isForEveryone(context, workshop, place)
  const now = context.now()
  await changeStage(context, workshop, ({ follow }) => {
    if (place === null) return { follow: null }
    return { follow: { who, since: follow?.who === who ? follow.since : now, place } }
  })
  return {}
})
