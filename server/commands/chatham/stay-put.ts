import type { WorkshopId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { isHidden } from '@/lib/workshop/step'
import { readDesks } from '../answers/desks'
import type { Context } from '../command'
import { stepOf } from '../rows'

/**
 * Where an answer will be known by its delegation alone, nobody changes delegation while answers wait to be revealed:
 * somebody moved to one of their own would be known by it.
 * @throws Failure locked
 */
export async function stayPut(context: Pick<Context, 'db' | 'members' | 'rooms'>, workshop: WorkshopId): Promise<void> {
  if (context.members.chathamOf(workshop) !== 'delegations') return
  const rows = await context.db.selectFrom('step').selectAll().where('workshop_id', '=', workshop).execute()
  const hidden = rows.map(stepOf).filter(isHidden)
  const desks = await readDesks(context, workshop)
  const waits = hidden.some(({ id }) => [...desks.values()].some((answers) => answers.has(id)))
  if (waits) throw new Failure('locked')
}
