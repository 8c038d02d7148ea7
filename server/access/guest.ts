import type { Insertable } from 'kysely'
import { newId, type UserId } from '@/lib/ids'
import type { UserTable } from '@/server/store/schema'

/** The row of a user without an account, for somebody who joins by a link. Its sessions begin at generation 0. */
export const newGuest = (name: string, now: number): Insertable<UserTable> & { id: UserId } => ({
  id: newId<UserId>(),
  email: null,
  subject: null,
  name,
  password: null,
  admin: 0,
  generation: 0,
  created_at: now,
  seen_at: now,
})

/** Guests have neither an e-mail nor a subject at an identity provider. */
export const isGuest = (user: { email: string | null; subject: string | null }): boolean =>
  user.email === null && user.subject === null
