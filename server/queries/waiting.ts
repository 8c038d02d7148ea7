import { z } from 'zod'
import type { WorkshopId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { delegationsIn } from '../commands/delegations/delegations-in'
import { facilitator, signedIn } from '../commands/rights'
import { query } from './query'

const input = z.object({ workshop: id<WorkshopId>() })

export const atDoor = query('at-door', input, async (context, caller, { workshop }) => {
  await facilitator(context, caller, workshop)
  const { waiting } = context
  await waiting.load(workshop)
  return [...waiting.all(workshop), ...waiting.declined(workshop)].map(({ id, name, delegation, since, declined }) => {
    return { waiting: id, name, delegation, since, declined }
  })
})

export const myWaiting = query('my-waiting', input, async (context, caller, { workshop }) => {
  const { db, members, waiting } = context
  const user = signedIn(caller)
  if (!(await members.load(workshop))) throw new Failure('notFound')
  await waiting.load(workshop)
  const [inside, outside] = [members.of(user, workshop), waiting.of(user, workshop)]
  const somebody = inside ?? outside
  if (!somebody) throw new Failure('notAllowed')
  const { title } = await db.selectFrom('workshop').select('title').where('id', '=', workshop).executeTakeFirstOrThrow()
  const delegations = await delegationsIn(context, workshop)
  const own = delegations.find((each) => each.id === somebody.delegation)
  return {
    title,
    state: inside ? ('in' as const) : outside!.declined ? ('declined' as const) : ('waiting' as const),
    name: somebody.name,
    delegation: own ? { code: own.code, name: own.name } : null,
  }
})
