import type { Insertable, Kysely, Selectable } from 'kysely'
import { newId, type DelegationId, type StepId, type WorkshopId } from '@/lib/ids'
import type { Delegation } from '@/lib/workshop/delegation'
import type { Info } from '@/lib/workshop/info'
import { groupSchema, type Step, type StepTerms } from '@/lib/workshop/step'
import type { Place } from '@/server/access/members'
import type { DelegationTable, ParticipantTable, Schema, StepTable } from '@/server/store/schema'

/** A row of the table as the rest of Plenary knows it. */
export const delegationOf = (row: Selectable<DelegationTable>): Delegation => ({
  id: row.id,
  name: row.name,
  code: row.code,
  order: row.position,
  speaks: row.speaks === 1,
  tables: row.tables === 1,
  votes: row.votes === 1,
})

export const stepOf = (row: Selectable<StepTable>): Step => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  instruction: row.instruction,
  minutes: row.minutes,
  order: row.position,
  gate: row.gate,
  closedAt: row.closed_at,
  settings: JSON.parse(row.settings) as unknown,
  sees: row.sees,
  audience: row.audience === null ? null : (JSON.parse(row.audience) as DelegationId[]),
  contributors: row.contributors,
  outsiders: row.outsiders,
  group: row.breakout === null ? null : groupSchema.parse(JSON.parse(row.breakout)),
  opensAt: row.opens_at,
  closesAt: row.closes_at,
})

/** A step's terms as columns. */
export const termsRow = ({ sees, audience, contributors, outsiders, group, opensAt, closesAt }: StepTerms) => ({
  sees,
  audience: audience && JSON.stringify(audience),
  contributors,
  outsiders,
  breakout: group && JSON.stringify(group),
  opens_at: opensAt,
  closes_at: closesAt,
})

/** The head of a workshop, or null when it is gone. */
export async function infoOf(db: Kysely<Schema>, workshop: WorkshopId): Promise<Info | null> {
  const row = await db
    .selectFrom('workshop')
    .select(['title', 'demonstration', 'archived_at', 'paused_at', 'chatham', 'created_at'])
    .where('id', '=', workshop)
    .executeTakeFirst()
  if (!row) return null
  return {
    title: row.title,
    demonstration: row.demonstration === 1,
    archived: row.archived_at !== null,
    paused: row.paused_at !== null,
    chatham: row.chatham,
    createdAt: row.created_at,
  }
}

/** A place as it is inserted. */
export const participantRow = (place: Place): Insertable<ParticipantTable> => ({
  id: place.id,
  workshop_id: place.workshop,
  user_id: place.user,
  name: place.name,
  role: place.role,
  delegation_id: place.delegation,
  standing: place.standing,
  simulated: place.simulated ? 1 : 0,
  carried: place.carried ? 1 : 0,
  created_at: place.createdAt,
  removed_at: null,
})

export const delegationRow = (workshop: WorkshopId, each: Delegation): Insertable<DelegationTable> => ({
  id: each.id,
  workshop_id: workshop,
  name: each.name,
  code: each.code,
  position: each.order,
  speaks: each.speaks ? 1 : 0,
  tables: each.tables ? 1 : 0,
  votes: each.votes ? 1 : 0,
})

export const stepRow = (
  workshop: WorkshopId,
  each: Omit<Step, 'id' | 'order' | 'closedAt'> & { readonly id?: StepId },
  order: number,
): Insertable<StepTable> => ({
  id: each.id ?? newId<StepId>(),
  workshop_id: workshop,
  kind: each.kind,
  title: each.title,
  instruction: each.instruction,
  minutes: each.minutes,
  position: order,
  gate: each.gate,
  closed_at: null,
  settings: JSON.stringify(each.settings),
  ...termsRow(each),
})
