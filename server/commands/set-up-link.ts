import type { Kysely } from 'kysely'
import { setUpPath } from '@/lib/wire/addresses'
import { hashSecret, newSecret } from '@/server/access/keys'
import type { Schema } from '@/server/store/schema'

/**
 * The one-time address where a new installation's administrator makes their account, or null when there is one.
 * Each call makes a new link and ends the one before.
 */
export async function ensureSetupLink(context: {
  readonly db: Kysely<Schema>
  readonly url: () => string
  readonly now: () => number
}): Promise<string | null> {
  const { db, url, now } = context
  if (await db.selectFrom('user').select('id').where('admin', '=', 1).executeTakeFirst()) return null
  const secret = newSecret()
  await db.transaction().execute(async (write) => {
    await write.deleteFrom('secret').where('purpose', '=', 'setup').execute()
    await write
      .insertInto('secret')
      .values({
        hash: hashSecret(secret),
        purpose: 'setup',
        user_id: null,
        participant_id: null,
        created_at: now(),
        expires_at: null,
      })
      .execute()
  })
  return url() + setUpPath(secret)
}
