import type { WorkshopId } from '@/lib/ids'
import type { Context } from './command'
import { endWorkshop } from './workshop/end-workshop'

const HOUR = 3600 * 1000
const DAY = 24 * HOUR

/** Deletes what has had its time. Runs on start and then every hour. */
export interface Sweep {
  once(): Promise<Swept>
  start(): void
  stop(): Promise<void>
}

/** How many were deleted. */
export interface Swept {
  readonly workshops: number
  readonly secrets: number
  readonly guests: number
  /** Of the rooms' logs, those that loading does not need. */
  readonly updates: number
}

export function createSweep(context: Context): Sweep {
  const { log } = context
  let timer: NodeJS.Timeout | undefined
  let sweeping: Promise<unknown> = Promise.resolve()

  const once = async (): Promise<Swept> => {
    const workshops = await expiredWorkshops(context)
    for (const workshop of workshops) await endWorkshop(context, workshop)
    return {
      workshops: workshops.length,
      secrets: await expiredSecrets(context),
      guests: await placelessGuests(context),
      updates: await context.rooms.prune(context.now() - context.settings.retentionDays * DAY),
    }
  }

  const sweep = (): void => {
    sweeping = once()
      .then((swept) => log.info({ ...swept }, 'swept'))
      .catch((error: unknown) => log.warn({ err: error }, 'the sweep failed'))
  }

  return {
    once,
    start() {
      sweep()
      timer ??= setInterval(sweep, HOUR).unref()
    },
    async stop() {
      clearInterval(timer)
      timer = undefined
      await sweeping
    },
  }
}

async function expiredWorkshops({ db, now }: Context): Promise<WorkshopId[]> {
  const rows = await db.selectFrom('workshop').select('id').where('expires_at', '<=', now()).execute()
  return rows.map(({ id }) => id)
}

async function expiredSecrets({ db, now }: Context): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('secret').where('expires_at', '<=', now()).executeTakeFirst()
  return Number(numDeletedRows)
}

/** A guest lives as long as their last place, or as long as they wait for one; the day is for one who is joining at this moment. */
async function placelessGuests({ db, accounts, now }: Context): Promise<number> {
  const rows = await db
    .deleteFrom('user')
    .where('email', 'is', null)
    .where('subject', 'is', null)
    .where('created_at', '<', now() - DAY)
    .where('id', 'not in', (places) =>
      places.selectFrom('participant').select('user_id').where('user_id', 'is not', null).$castTo<{ user_id: never }>(),
    )
    .where('id', 'not in', (waiters) => waiters.selectFrom('waiting').select('user_id'))
    .returning('id')
    .execute()
  for (const { id } of rows) accounts.forget(id)
  return rows.length
}
