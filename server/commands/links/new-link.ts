import { randomBytes } from 'node:crypto'
import type { Insertable, Selectable } from 'kysely'
import { newId, type DelegationId, type LinkId, type ParticipantId, type WorkshopId } from '@/lib/ids'
import { joinPath } from '@/lib/wire/addresses'
import type { JoinLink } from '@/lib/wire/records'
import { newJoinCode, showJoinCode } from '@/lib/workshop/join-code'
import type { Role } from '@/lib/workshop/role'
import { hashSecret, newSecret } from '@/server/access/keys'
import type { LinkTable } from '@/server/store/schema'
import type { Context } from '../command'

export interface WantedLink {
  readonly workshop: WorkshopId
  readonly role: Role
  readonly delegation?: DelegationId | null
  readonly participant?: ParticipantId | null
}

/** A link's row, not yet in the table. Only links for everyone have a short code: it can be guessed at, if slowly. */
export async function newLink(
  context: Context,
  { workshop, role, delegation, participant }: WantedLink,
): Promise<Insertable<LinkTable>> {
  const { keys, now } = context
  const id = newId<LinkId>()
  const secret = newSecret()
  const code = participant || role === 'facilitator' ? null : await freeCode(context)
  return {
    id,
    workshop_id: workshop,
    secret_hash: hashSecret(secret),
    code_hash: code && keys.hashCode(code),
    sealed: keys.seal(JSON.stringify({ secret, code }), `link ${id}`),
    role,
    delegation_id: delegation ?? null,
    participant_id: participant ?? null,
    created_at: now(),
    revoked_at: null,
  }
}

/** A code no link has or had, so that a revoked one can still be told from a wrong one. */
async function freeCode({ db, keys }: Context): Promise<string> {
  for (;;) {
    const code = newJoinCode(randomBytes)
    const taken = await db
      .selectFrom('link')
      .select('id')
      .where('code_hash', '=', keys.hashCode(code))
      .executeTakeFirst()
    if (!taken) return code
  }
}

/** A link as facilitators see it, or null when it was sealed with a secret this installation no longer has. */
export function shownLink({ keys, url }: Context, row: Selectable<LinkTable> | Insertable<LinkTable>): JoinLink | null {
  const opened = keys.unseal(row.sealed, `link ${row.id}`)
  if (!opened) return null
  const { secret, code } = JSON.parse(opened) as { secret: string; code: string | null }
  return {
    link: row.id,
    url: url() + joinPath(secret),
    code: code && showJoinCode(code),
    role: row.role,
    delegation: row.delegation_id ?? null,
    createdAt: row.created_at,
  }
}
