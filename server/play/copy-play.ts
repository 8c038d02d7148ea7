import type { Insertable } from 'kysely'
import { newId, type DelegationId, type WorkshopId } from '@/lib/ids'
import type { PlayNewsTable } from '@/server/store/play-tables'
import type { Context } from '@/server/commands/command'
import { rolesIn } from './rows'

/** A workshop's role-play in its copy: with the edits and the news, sealed again, nobody in a role and nothing sent. */
export async function copyPlay({ db, desks }: Context, from: WorkshopId, to: WorkshopId): Promise<void> {
  const play = await db.selectFrom('play').select('scenario').where('workshop_id', '=', from).executeTakeFirst()
  if (!play) return
  const other = await twins({ db }, from, to)
  const roles = (await rolesIn(db, from)).flatMap((row) => {
    const delegation_id = other.get(row.delegation_id)
    return delegation_id ? [{ ...row, workshop_id: to, delegation_id, participant_id: null }] : []
  })
  const rows = await db.selectFrom('play_news').selectAll().where('workshop_id', '=', from).execute()
  const news = rows.map((row): Insertable<PlayNewsTable> => {
    const audience = row.audience === null ? null : (JSON.parse(row.audience) as DelegationId[])
    const there = audience?.flatMap((id) => other.get(id) ?? [])
    return {
      ...row,
      id: newId(),
      workshop_id: to,
      audience: there ? JSON.stringify(there) : null,
      step_id: null,
      sent_at: null,
    }
  })
  await db.transaction().execute(async (write) => {
    await write
      .insertInto('play')
      .values({
        workshop_id: to,
        scenario: play.scenario,
        released_at: null,
        released_to: null,
        release_step: null,
        unsealed_at: null,
        outcome: null,
      })
      .execute()
    if (roles.length > 0) await write.insertInto('play_role').values(roles).execute()
    if (news.length > 0) await write.insertInto('play_news').values(news).execute()
  })
  await desks.deal(to)
}

/** Each delegation's copy, known by its mark. */
async function twins({ db }: Pick<Context, 'db'>, from: WorkshopId, to: WorkshopId) {
  const rows = db.selectFrom('delegation').select(['id', 'code', 'workshop_id']).where('workshop_id', 'in', [from, to])
  const all = await rows.execute()
  const byCode = new Map(all.filter((row) => row.workshop_id === to).map((row) => [row.code, row.id]))
  return new Map(
    all.flatMap(({ id, code, workshop_id }) => {
      const twin = byCode.get(code)
      return workshop_id === from && twin ? [[id, twin] as const] : []
    }),
  )
}
