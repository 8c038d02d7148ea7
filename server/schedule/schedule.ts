import type { StepId, WorkshopId } from '@/lib/ids'
import type { Context } from '../commands/command'
import { closeGate, openGate } from '../commands/agenda/set-gate'
import { settleSilence } from '../commands/papers/silence/settle-silence'
import { silencesDue } from '../commands/papers/silence/silences-due'

const LOOK = 1000 // ms

/** Opens and closes steps at their moments, as a facilitator would, and settles silences at their deadlines. Each moment is kept until it is done, and done once. */
export interface Schedule {
  /** Does what is due, the earliest first; resolves to how much that was. */
  once(): Promise<number>
  start(): void
  stop(): Promise<void>
}

interface Due {
  readonly workshop: WorkshopId
  readonly step: StepId
  readonly what: 'opens_at' | 'closes_at'
  readonly at: number
}

type Parts = Context & { log: { warn(details: object, text: string): void } }

export function createSchedule(context: Parts): Schedule {
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<number> | null = null

  const look = async (): Promise<number> => {
    let done = 0
    for (const due of await whatIsDue(context)) {
      try {
        await act(context, due)
        done += 1
      } catch (error) {
        context.log.warn({ err: error, step: due.step }, 'a moment of the schedule failed and is tried again')
      }
    }
    for (const due of await silencesDue(context)) {
      try {
        await settleSilence(context, due)
        done += 1
      } catch (error) {
        context.log.warn({ err: error, paper: due.paper.id }, 'a silence could not be settled and is tried again')
      }
    }
    return done
  }
  const once = (): Promise<number> => (looking ??= look().finally(() => (looking = null)))
  const tick = (): void => {
    once().catch((error: unknown) => context.log.warn({ err: error }, 'the schedule could not be read'))
  }

  return {
    once,
    start() {
      tick()
      timer ??= setInterval(tick, LOOK).unref()
    },
    async stop() {
      clearInterval(timer)
      timer = undefined
      await looking?.catch(() => {})
    },
  }
}

/** What came due while the server was away is among it; what came due in a pause waits for its end. */
async function whatIsDue({ db, now }: Context): Promise<Due[]> {
  const rows = await db
    .selectFrom('step')
    .innerJoin('workshop', 'workshop.id', 'step.workshop_id')
    .select(['step.id', 'step.workshop_id', 'step.opens_at', 'step.closes_at'])
    .where((column) => column.or([column('step.opens_at', '<=', now()), column('step.closes_at', '<=', now())]))
    .where('workshop.archived_at', 'is', null)
    .where('workshop.paused_at', 'is', null)
    .where((column) => column.or([column('workshop.expires_at', 'is', null), column('workshop.expires_at', '>', 0)]))
    .execute()
  const due = rows.flatMap(({ id: step, workshop_id: workshop, opens_at, closes_at }): Due[] => [
    ...(opens_at === null ? [] : [{ workshop, step, what: 'opens_at' as const, at: opens_at }]),
    ...(closes_at === null ? [] : [{ workshop, step, what: 'closes_at' as const, at: closes_at }]),
  ])
  return due.filter(({ at }) => at <= now()).toSorted((a, b) => a.at - b.at)
}

/** The moment is forgotten only after it was acted upon: a crash in between does it again, which changes nothing. */
async function act(context: Context, { workshop, step, what, at }: Due): Promise<void> {
  const { db } = context
  const row = await db.selectFrom('step').select('gate').where('id', '=', step).executeTakeFirst()
  if (what === 'opens_at' && (row?.gate === 'draft' || row?.gate === 'closed')) await openGate(context, workshop, step)
  if (what === 'closes_at' && row?.gate === 'open') await closeGate(context, workshop, step)
  // Unless it was moved meanwhile.
  const forgotten = db.updateTable('step').where('id', '=', step).where(what, '=', at)
  await forgotten.set(what === 'opens_at' ? { opens_at: null } : { closes_at: null }).execute()
  await context.publish.agenda(workshop)
}
