import type { WorkshopId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import type { Context } from '../command'

/** For what tells people's names, or who did what. @throws Failure needsNames in a workshop under the Chatham House rule */
export async function withNames({ members }: Pick<Context, 'members'>, workshop: WorkshopId): Promise<void> {
  await members.load(workshop)
  if (members.chathamOf(workshop) !== null) throw new Failure('needsNames')
}
