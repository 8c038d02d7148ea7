import type { Kysely } from 'kysely'
import type { StepId, WorkshopId } from '@/lib/ids'
import { can, type Who } from '@/lib/workshop/permissions'
import { isApart, type Step } from '@/lib/workshop/step'
import { stepOf } from '@/server/commands/rows'
import type { Schema } from '@/server/store/schema'
import type { Members } from './members'

/**
 * The group rooms of a workshop, which are named by the steps that are apart, and whose they are. In memory from the
 * workshop's first use on; the database is written first, then this.
 */
export interface Groups {
  /** Afterwards everything below answers at once. */
  load(workshop: WorkshopId): Promise<void>
  /** The steps that have a group room at this moment. */
  all(workshop: WorkshopId): readonly StepId[]
  mayRead(who: Who, workshop: WorkshopId, group: string): boolean
  /** Makes the lists those of a workshop's agenda; whoever watches is told when somebody's have changed. */
  set(workshop: WorkshopId, agenda: readonly Step[]): void
  /** Calls back when lists have changed. Returns the way to stop. */
  watch(changed: (workshop: WorkshopId) => void): () => void
}

type Listed = Pick<Step, 'id' | 'audience' | 'group'>

export function createGroups(db: Kysely<Schema>, members: Members): Groups {
  const lists = new Map<WorkshopId, ReadonlyMap<string, Listed>>()
  const loading = new Map<WorkshopId, Promise<void>>()
  const watchers = new Set<(workshop: WorkshopId) => void>()
  members.watch((workshop) => {
    if (!members.knows(workshop)) lists.delete(workshop) // deleted
  })

  const read = async (workshop: WorkshopId): Promise<void> => {
    const rows = await db.selectFrom('step').selectAll().where('workshop_id', '=', workshop).execute()
    if (!lists.has(workshop)) lists.set(workshop, listed(rows.map(stepOf)))
  }

  return {
    async load(workshop) {
      if (lists.has(workshop)) return
      let reading = loading.get(workshop)
      if (!reading) {
        reading = read(workshop).finally(() => loading.delete(workshop))
        loading.set(workshop, reading)
      }
      return reading
    },
    all: (workshop) => [...(lists.get(workshop)?.values() ?? [])].map(({ id }) => id),
    mayRead(who, workshop, group) {
      const step = lists.get(workshop)?.get(group)
      return step !== undefined && can(who, { do: 'read group', step })
    },
    set(workshop, agenda) {
      const before = lists.get(workshop)
      const after = listed(agenda)
      lists.set(workshop, after)
      if (JSON.stringify([...(before?.values() ?? [])]) === JSON.stringify([...after.values()])) return
      for (const tell of [...watchers]) tell(workshop)
    },
    watch(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
  }
}

const listed = (agenda: readonly Step[]): ReadonlyMap<string, Listed> =>
  new Map(
    agenda
      .filter((step) => isApart(step) && step.gate !== 'draft')
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, audience, group }) => [id, { id, audience, group }]),
  )
