import { z } from 'zod'
import type { ParticipantId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { isGuest } from '@/server/access/guest'
import { command } from '../command'
import { placeOfMine } from '../people/place-of-mine'
import { changeStage } from '../stage/change-stage'
import { returnLinkFor } from './return-link'

const input = z.object({ participant: id<ParticipantId>() })

export const reissueReturnLink = command('reissue-return-link', input, async (context, caller, { participant }) => {
  const { db } = context
  const place = await placeOfMine(context, caller, participant)
  const user = place.user && (await db.selectFrom('user').selectAll().where('id', '=', place.user).executeTakeFirst())
  if (user && !isGuest(user)) throw new Failure('hasAccount')
  if (place.simulated) throw new Failure('notAllowed')
  const link = returnLinkFor(context, participant, null)
  await db.transaction().execute(async (write) => {
    await write.deleteFrom('secret').where('participant_id', '=', participant).where('purpose', '=', 'return').execute()
    await write.insertInto('secret').values(link.row).execute()
  })
  // From now on their own device answers for them.
  await changeStage(context, place.workshop, ({ deviceless }) => ({
    deviceless: deviceless.filter((each) => each !== participant),
  }))
  return { returnLink: link.url }
})
