import { z } from 'zod'
import { hashSecret } from '@/server/access/keys'
import { query } from './query'

const input = z.object({ purpose: z.enum(['setup', 'reset-password']), secret: z.string().max(100) })

export const accountLink = query('account-link', input, async ({ db, now }, _caller, { purpose, secret }) => {
  const row = await db
    .selectFrom('secret')
    .leftJoin('user', 'user.id', 'secret.user_id')
    .select(['expires_at', 'email'])
    .where('hash', '=', hashSecret(secret))
    .where('purpose', '=', purpose)
    .executeTakeFirst()
  const valid = row !== undefined && (row.expires_at === null || row.expires_at > now())
  return { valid, email: valid ? row.email : null }
})
