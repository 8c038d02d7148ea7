import type { Selectable } from 'kysely'
import { Failure } from '@/lib/wire/failures'
import { parseJoinCode } from '@/lib/workshop/join-code'
import { hashSecret } from '@/server/access/keys'
import type { LinkTable } from '@/server/store/schema'
import type { Caller, Context } from '../command'

/** How a newcomer names a link: by the secret in its address, or by its short code. */
export interface Named {
  readonly code?: string | undefined
  readonly secret?: string | undefined
}

/**
 * The link somebody holds. Only wrong codes count against an address: a whole room may hold a dead link.
 * @throws Failure wrongCode, tooManyTries, notFound (no such secret), revokedLink
 */
export async function findLink(
  { db, keys, limits }: Context,
  caller: Caller,
  named: Named,
): Promise<Selectable<LinkTable>> {
  const links = db.selectFrom('link').selectAll()
  let link: Selectable<LinkTable> | undefined
  if (named.secret !== undefined) {
    link = await links.where('secret_hash', '=', hashSecret(named.secret)).executeTakeFirst()
    if (!link) throw new Failure('notFound')
  } else {
    await limits.codes.check(caller.address)
    const code = parseJoinCode(named.code ?? '')
    link = code ? await links.where('code_hash', '=', keys.hashCode(code)).executeTakeFirst() : undefined
    if (!link) {
      await limits.codes.count(caller.address)
      throw new Failure('wrongCode')
    }
    await limits.codes.check(caller.address) // whoever guessed many at once learns nothing from the late ones
  }
  if (link.revoked_at !== null) throw new Failure('revokedLink')
  return link
}
