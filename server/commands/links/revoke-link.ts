import { z } from 'zod'
import type { LinkId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { command, type Caller, type Context } from '../command'
import { running } from '../rights'

export const linkInput = z.object({ link: id<LinkId>() })

/** Who came by it stays in. Its row stays too, so that late-comers learn that it was revoked. */
export const revokeLink = command('revoke-link', linkInput, async (context, caller, { link }) => {
  await revoke(context, await linkOfMine(context, caller, link))
  return {}
})

/** A link for a facilitator of its workshop. @throws Failure notFound, and as `running` does */
export async function linkOfMine(context: Context, caller: Caller, link: LinkId) {
  const row = await context.db.selectFrom('link').selectAll().where('id', '=', link).executeTakeFirst()
  if (!row) throw new Failure('notFound')
  await running(context, caller, row.workshop_id)
  return row
}

export async function revoke({ db, now }: Context, { id: link }: { id: LinkId }): Promise<void> {
  await db
    .updateTable('link')
    .set({ revoked_at: now() })
    .where('id', '=', link)
    .where('revoked_at', 'is', null)
    .execute()
}
