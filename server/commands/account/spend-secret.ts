import type { Selectable } from 'kysely'
import { hashSecret } from '@/server/access/keys'
import type { SecretTable } from '@/server/store/schema'
import type { Context } from '../command'

/** Uses up a one-time link: its row, or null when it is unknown, used or too old. Of two at once, one gets it. */
export async function spendSecret(
  { db, now }: Pick<Context, 'db' | 'now'>,
  purpose: 'setup' | 'reset-password',
  secret: string,
): Promise<Selectable<SecretTable> | null> {
  const row = await db
    .deleteFrom('secret')
    .where('hash', '=', hashSecret(secret))
    .where('purpose', '=', purpose)
    .returningAll()
    .executeTakeFirst()
  return row && (row.expires_at === null || row.expires_at > now()) ? row : null
}
