import { z } from 'zod'
import { paperRoom } from '@/lib/document/paper-room'
import { newUlid, type PaperId } from '@/lib/ids'
import { CLEARANCE_DAYS } from '@/lib/papers/clearance'
import { clearPath } from '@/lib/wire/addresses'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { hashSecret, newSecret } from '@/server/access/keys'
import { command } from '../../command'
import { wrongField } from '../../field-errors'
import { prolong } from '../../prolong'
import { paperFor } from '../paper-for'
import { clearanceSeal } from './clearance-of-mine'
import { freeze, frozenHash } from './frozen-text'

const DAY = 24 * 3600_000
const MOST = 200 // of one delegation in one paper

const input = z.object({
  paper: id<PaperId>(),
  days: z.number().refine((days) => (CLEARANCE_DAYS as readonly number[]).includes(days)),
})

export const sendForClearance = command(
  'send-for-clearance',
  input,
  async (context, caller, { paper: asked, days }) => {
    const { db, keys, now, rooms, url } = context
    const { workshop, paper, place } = await paperFor(context, caller, asked, { do: 'table' })
    const { delegation } = place
    if (!delegation) throw new Failure('notAllowed')
    const before = await db
      .selectFrom('clearance')
      .select('id')
      .where('paper_id', '=', paper.id)
      .where('delegation_id', '=', delegation)
      .execute()
    if (before.length >= MOST) throw wrongField('days', 'tooMany')
    const parties = await db
      .selectFrom('delegation')
      .select(['id', 'code'])
      .where('workshop_id', '=', workshop)
      .execute()
    const codes = new Map<string, string>(parties.map((one) => [one.id, one.code]))
    const frozen = await rooms.read({ kind: 'paper', workshop, paper: paper.id }, (doc) =>
      freeze(paperRoom(doc), paper.title, (party) => codes.get(party) ?? '?'),
    )
    const sentAt = now()
    const clearance = newUlid(sentAt)
    const secret = newSecret()
    await db
      .insertInto('clearance')
      .values({
        id: clearance,
        workshop_id: workshop,
        paper_id: paper.id,
        delegation_id: delegation,
        secret_hash: hashSecret(secret),
        sealed: keys.seal(secret, clearanceSeal(clearance)),
        frozen: JSON.stringify(frozen),
        hash: frozenHash(frozen),
        sent_at: sentAt,
        expires_at: sentAt + days * DAY,
        opened_at: null,
        revoked_at: null,
        answer: null,
        answer_text: '',
        answer_name: '',
        answered_at: null,
        confirmed_at: null,
      })
      .execute()
    await prolong(context, workshop)
    return { clearance, url: url() + clearPath(secret) }
  },
)
