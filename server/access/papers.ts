import type { Kysely, Selectable } from 'kysely'
import type { PaperId, WorkshopId } from '@/lib/ids'
import type { Paper } from '@/lib/papers/paper'
import type { PaperTable, Schema } from '@/server/store/schema'
import type { Members } from './members'

/** The papers of a workshop, in memory from its first use on; the database is written first, then this. */
export interface Papers {
  /** Afterwards everything below answers at once. */
  load(workshop: WorkshopId): Promise<void>
  get(workshop: WorkshopId, paper: string): Paper | null
  all(workshop: WorkshopId): readonly Paper[]
  put(workshop: WorkshopId, paper: Paper): void
}

export function createPapers(db: Kysely<Schema>, members: Members): Papers {
  const rolls = new Map<WorkshopId, Map<string, Paper>>()
  const loading = new Map<WorkshopId, Promise<void>>()
  members.watch((workshop) => {
    if (members.all(workshop).length === 0) rolls.delete(workshop) // deleted
  })

  const read = async (workshop: WorkshopId): Promise<void> => {
    const rows = await db.selectFrom('paper').selectAll().where('workshop_id', '=', workshop).execute()
    rolls.set(workshop, new Map(rows.map((row) => [row.id, paperOf(row)])))
  }

  return {
    async load(workshop) {
      if (rolls.has(workshop)) return
      let reading = loading.get(workshop)
      if (!reading) {
        reading = read(workshop).finally(() => loading.delete(workshop))
        loading.set(workshop, reading)
      }
      return reading
    },
    get: (workshop, paper) => rolls.get(workshop)?.get(paper) ?? null,
    all: (workshop) => [...(rolls.get(workshop)?.values() ?? [])],
    put: (workshop, paper) => void rolls.get(workshop)?.set(paper.id, paper),
  }
}

const paperOf = (row: Selectable<PaperTable>): Paper => ({
  id: row.id as PaperId,
  title: row.title,
  kind: row.kind,
  audience: row.audience,
  state: row.state,
  createdAt: row.created_at,
})
