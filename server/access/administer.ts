import type { Kysely } from 'kysely'
import { resetPasswordPath } from '@/lib/wire/addresses'
import { emailSchema } from '@/lib/workshop/account'
import { StartError } from '@/server/start-error'
import type { Schema } from '@/server/store/schema'
import { hashSecret, newSecret } from './keys'

interface Parts {
  readonly db: Kysely<Schema>
  readonly url: string
  readonly now: () => number
}

const HOURS = 24

export const USAGE = `What do you want to do?
  npm run admin -- list                      every account
  npm run admin -- reset-password <e-mail>   a link with which this person sets a new password
  npm run admin -- make-admin <e-mail>       makes this account an administrator`

/** What an administrator does from the console, with or without the server running. Gives what to print. @throws StartError */
export async function administer(parts: Parts, [verb, ...rest]: readonly string[]): Promise<string> {
  switch (verb) {
    case 'list':
      return list(parts)
    case 'reset-password':
      return resetLink(parts, await account(parts, rest))
    case 'make-admin':
      return makeAdmin(parts, await account(parts, rest))
    default:
      throw new StartError(USAGE)
  }
}

async function account({ db }: Parts, [given, more]: readonly string[]) {
  const email = emailSchema.safeParse(given)
  if (!email.success || more !== undefined) throw new StartError(USAGE)
  const user = await db.selectFrom('user').select(['id', 'email']).where('email', '=', email.data).executeTakeFirst()
  if (!user) throw new StartError(`There is no account with the e-mail ${email.data}.`)
  return user
}

async function list({ db }: Parts): Promise<string> {
  const users = await db
    .selectFrom('user')
    .select(['email', 'subject', 'name', 'admin', 'created_at'])
    .where((column) => column.or([column('email', 'is not', null), column('subject', 'is not', null)]))
    .orderBy('created_at')
    .execute()
  if (users.length === 0) return 'There are no accounts yet.'
  return users
    .map(({ email, name, admin, created_at }) =>
      [new Date(created_at).toISOString().slice(0, 10), email ?? '(no e-mail)', name, admin ? 'administrator' : '']
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

type User = Awaited<ReturnType<typeof account>>

/** Ends the links made before for the same person. Their sessions end when the new password is set. */
async function resetLink({ db, url, now }: Parts, { id, email }: User): Promise<string> {
  const secret = newSecret()
  await db.transaction().execute(async (write) => {
    await write.deleteFrom('secret').where('purpose', '=', 'reset-password').where('user_id', '=', id).execute()
    await write
      .insertInto('secret')
      .values({
        hash: hashSecret(secret),
        purpose: 'reset-password',
        user_id: id,
        participant_id: null,
        created_at: now(),
        expires_at: now() + HOURS * 3600 * 1000,
      })
      .execute()
  })
  return `Give this link to ${email}; it works once, for ${HOURS} hours:\n${url}${resetPasswordPath(secret)}`
}

async function makeAdmin({ db }: Parts, { id, email }: User): Promise<string> {
  await db.updateTable('user').set({ admin: 1 }).where('id', '=', id).execute()
  return `${email} is an administrator now.`
}
