import { z } from 'zod'
import { isGuest } from '@/server/access/guest'
import { query } from './query'

export const me = query('me', z.object({}), async ({ db }, { user }) => {
  const row = user && (await db.selectFrom('user').selectAll().where('id', '=', user).executeTakeFirst())
  if (!row) return null
  const { id, name, email, admin, password } = row
  return { user: id, name, email, admin: admin === 1, guest: isGuest(row), hasPassword: password !== null }
})
