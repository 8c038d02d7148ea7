import type { Insertable, Kysely, Selectable, Transaction } from 'kysely'
import { newId, type DelegationId, type InjectId, type WorkshopId } from '@/lib/ids'
import { parseScenario } from '@/lib/packs/parse-scenario'
import type { Scenario } from '@/lib/packs/scenario'
import type { Text } from '@/lib/packs/text'
import type { PlayNewsTable } from '@/server/store/play-tables'
import type { Schema } from '@/server/store/schema'

/** A workshop's role-play as the database has it. Times are milliseconds since 1970. */
export interface Play extends Omit<Selectable<Schema['play']>, 'scenario' | 'outcome' | 'released_to'> {
  readonly scenario: Scenario
  /** Delegations that have their briefs before the others. */
  readonly releasedTo: readonly DelegationId[]
  readonly outcome: Readonly<Record<string, string | null>> | null
}

/** Null where a workshop is no role-play. */
export async function playOf(db: Kysely<Schema>, workshop: WorkshopId): Promise<Play | null> {
  const row = await db.selectFrom('play').selectAll().where('workshop_id', '=', workshop).executeTakeFirst()
  if (!row) return null
  const read = parseScenario(JSON.parse(row.scenario))
  if (!read.ok) throw new Error(`the scenario of workshop ${workshop} is damaged`)
  const releasedTo = JSON.parse(row.released_to ?? '[]') as DelegationId[]
  return { ...row, scenario: read.value, releasedTo, outcome: row.outcome === null ? null : JSON.parse(row.outcome) }
}

/** Whether a workshop is a role-play. */
export const isPlay = async (db: Kysely<Schema>, workshop: WorkshopId): Promise<boolean> =>
  (await db.selectFrom('play').select('workshop_id').where('workshop_id', '=', workshop).executeTakeFirst()) !==
  undefined

/** The roles of a workshop, each delegation's in their order. */
export const rolesIn = (db: Kysely<Schema>, workshop: WorkshopId) =>
  db.selectFrom('play_role').selectAll().where('workshop_id', '=', workshop).orderBy('position').execute()

/** News as the rest of Plenary knows it. */
export const newsOf = (row: Selectable<PlayNewsTable>) => ({
  news: row.id,
  title: JSON.parse(row.title) as Text,
  text: JSON.parse(row.text) as Text,
  question: row.question === null ? null : (JSON.parse(row.question) as Text),
  audience: row.audience === null ? null : (JSON.parse(row.audience) as readonly DelegationId[]),
  minute: row.minute,
  step: row.step_id,
  sentAt: row.sent_at,
})

/** Stores a new workshop's role-play. `delegations`: those of the workshop, in the scenario's order. */
export async function insertPlay(
  write: Transaction<Schema>,
  workshop: WorkshopId,
  scenario: Scenario,
  delegations: readonly { readonly id: DelegationId }[],
): Promise<void> {
  const idOf = new Map(scenario.delegations.map(({ id }, at) => [id, delegations[at]!.id]))
  await write
    .insertInto('play')
    .values({
      workshop_id: workshop,
      scenario: JSON.stringify(scenario),
      released_at: null,
      released_to: null,
      release_step: null,
      unsealed_at: null,
      outcome: null,
    })
    .execute()
  const roles = scenario.delegations.flatMap(({ id, roles }) => roles.map((role) => ({ id, role: role.id })))
  await write
    .insertInto('play_role')
    .values(
      roles.map(({ id, role }, position) => ({
        workshop_id: workshop,
        delegation_id: idOf.get(id)!,
        delegation: id,
        role,
        position,
        participant_id: null,
      })),
    )
    .execute()
  const news = scenario.injects.map(({ at, audience, title, text, question }, position): Insertable<PlayNewsTable> => ({
    id: newId<InjectId>(),
    workshop_id: workshop,
    position,
    title: JSON.stringify(title),
    text: JSON.stringify(text),
    question: JSON.stringify(question),
    audience: audience ? JSON.stringify(audience.map((id) => idOf.get(id)!)) : null,
    minute: at,
    step_id: null,
    sent_at: null,
  }))
  if (news.length > 0) await write.insertInto('play_news').values(news).execute()
}
