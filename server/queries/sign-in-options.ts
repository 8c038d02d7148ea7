import { z } from 'zod'
import { query } from './query'

export const signInOptions = query('sign-in-options', z.object({}), async ({ db, settings }) => {
  const admin = await db.selectFrom('user').select('id').where('admin', '=', 1).executeTakeFirst()
  return {
    registration: settings.registration === 'open',
    needsSetUp: !admin,
    provider: settings.oidc ? { id: 'oidc' as const, name: settings.oidc.name } : null,
  }
})
