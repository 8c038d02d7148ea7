import type { Selectable } from 'kysely'
import { z } from 'zod'
import { Failure } from '@/lib/wire/failures'
import { isSecret } from '@/lib/wire/ticket'
import { hashSecret } from '@/server/access/keys'
import type { ClearanceTable } from '@/server/store/ruling-tables'
import type { Caller, Context } from '../../command'
import { paperFor, type PaperOf } from '../paper-for'

export const oneClearance = z.object({ clearance: z.string().regex(/^[0-9A-Z]{26}$/) })

export const clearanceSeal = (id: string): string => `clearance ${id}`

/** A clearance of the caller's own delegation, for its head. @throws Failure notFound, notAllowed, and as paperFor does */
export async function clearanceOfMine(
  context: Context,
  caller: Caller,
  id: string,
): Promise<PaperOf & { row: Selectable<ClearanceTable> }> {
  const row = await context.db.selectFrom('clearance').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new Failure('notFound')
  const found = await paperFor(context, caller, row.paper_id, { do: 'table' })
  if (found.place.delegation !== row.delegation_id) throw new Failure('notFound')
  return { ...found, row }
}

/** By the secret of its link, while that works. @throws Failure revokedLink */
export async function clearanceByLink(
  { db, now, members }: Pick<Context, 'db' | 'now' | 'members'>,
  secret: string,
): Promise<Selectable<ClearanceTable>> {
  const row = isSecret(secret)
    ? await db.selectFrom('clearance').selectAll().where('secret_hash', '=', hashSecret(secret)).executeTakeFirst()
    : undefined
  if (!row || row.revoked_at !== null || row.expires_at <= now()) throw new Failure('revokedLink')
  if (!(await members.load(row.workshop_id))) throw new Failure('revokedLink')
  return row
}
