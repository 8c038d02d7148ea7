import { z } from 'zod'
import { newId, type DelegationId, type ParticipantId, type WorkshopId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { personNameSchema } from '@/lib/workshop/name'
import { newGuest } from '@/server/access/guest'
import { withNames } from '../chatham/with-names'
import { command, type Context } from '../command'
import { wrongField } from '../field-errors'
import { enterPlace } from '../links/enter-place'
import { running } from '../rights'
import { participantRow } from '../rows'
import { changeStage } from '../stage/change-stage'
import { placeOfMine } from './place-of-mine'

const NOBODY = { user: null, address: '' }

const input = z.object({
  workshop: id<WorkshopId>(),
  name: personNameSchema,
  delegation: id<DelegationId>().nullable().default(null),
})

/** Takes in somebody who has no device: a place whose answers a facilitator gives. A return link hands it over later. */
export const seatWithoutDevice = command('seat-without-device', input, async (context, caller, wanted) => {
  const { db, members, now, publish } = context
  const { workshop, name, delegation } = wanted
  await running(context, caller, workshop)
  await withNames(context, workshop)
  const known = await db.selectFrom('delegation').select('id').where('workshop_id', '=', workshop).execute()
  if (delegation !== null && !known.some((each) => each.id === delegation)) throw wrongField('delegation', 'delegation')
  const row = db.selectFrom('workshop').select('capacity').where('id', '=', workshop)
  const { capacity } = await row.executeTakeFirstOrThrow()
  const guest = newGuest(name, now())
  const place = await members.admit(
    {
      id: newId<ParticipantId>(),
      workshop,
      user: guest.id,
      name,
      role: 'delegate',
      delegation,
      standing: 'member',
      simulated: false,
      removed: false,
      createdAt: now(),
    },
    capacity,
    (admitted) =>
      db.transaction().execute(async (write) => {
        await write.insertInto('user').values(guest).execute()
        await write.insertInto('participant').values(participantRow(admitted)).execute()
      }),
  )
  await publish.people(workshop, [place.id])
  await markDeviceless(context, workshop, place.id)
  return { participant: place.id }
})

/** The same for somebody on the roster who has come and has no device. */
export const seatExpected = command(
  'seat-expected',
  z.object({ participant: id<ParticipantId>() }),
  async (context, caller, { participant }) => {
    const place = await placeOfMine(context, caller, participant)
    await withNames(context, place.workshop)
    if (place.user !== null || place.simulated) throw new Failure('alreadyHere')
    await enterPlace(context, NOBODY, place, null)
    await markDeviceless(context, place.workshop, participant)
    return {}
  },
)

const markDeviceless = (context: Context, workshop: WorkshopId, participant: ParticipantId) =>
  changeStage(context, workshop, ({ deviceless }) => ({
    deviceless: [...deviceless.filter((each) => each !== participant), participant],
  }))
