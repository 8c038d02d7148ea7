import type { WorkshopId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { playOf, type Play } from '@/server/play/rows'
import type { Caller, Context } from '../command'
import { running } from '../rights'

/** A workshop's role-play, for a facilitator of it. @throws Failure notFound where there is none, and as `running` does */
export async function playOfMine(context: Context, caller: Caller, workshop: WorkshopId): Promise<Play> {
  await running(context, caller, workshop)
  const play = await playOf(context.db, workshop)
  if (!play) throw new Failure('notFound')
  return play
}
