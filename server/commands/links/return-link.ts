import type { Insertable } from 'kysely'
import type { ParticipantId, UserId } from '@/lib/ids'
import { returnPath } from '@/lib/wire/addresses'
import { hashSecret, newSecret } from '@/server/access/keys'
import type { SecretTable } from '@/server/store/schema'
import type { Context } from '../command'

/**
 * A link back to a place. With `owner`, made for the person themselves, it brings back their whole session; without,
 * made by a facilitator, it opens this place only (a guest may be in other people's workshops too).
 */
export function returnLinkFor({ now, url }: Context, participant: ParticipantId, owner: UserId | null) {
  const secret = newSecret()
  const row: Insertable<SecretTable> = {
    hash: hashSecret(secret),
    purpose: 'return',
    user_id: owner,
    participant_id: participant,
    created_at: now(),
    expires_at: null,
  }
  return { row, url: url() + returnPath(secret) }
}
