import type { Selectable } from 'kysely'
import { z } from 'zod'
import { newId, type DelegationId, type ParticipantId, type WorkshopId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { personNameSchema } from '@/lib/workshop/name'
import { isGuest, newGuest } from '@/server/access/guest'
import type { LinkTable } from '@/server/store/schema'
import { command, withSession, type Caller, type Context } from '../command'
import { enterPlace } from './enter-place'
import { wrongField } from '../field-errors'
import { findLink } from './find-link'
import { prolong } from '../prolong'
import { returnLinkFor } from './return-link'
import { stageOf } from '../stage/change-stage'
import { participantRow } from '../rows'

export const joinInput = z.object({
  consent: z.literal(true, { error: 'missing' }),
  code: z.string().max(100).optional(),
  secret: z.string().max(100).optional(),
  name: personNameSchema.optional(),
  delegation: id<DelegationId>().optional(),
})
type Input = z.output<typeof joinInput>

export const join = command('join', joinInput, async (context, caller, wanted) => {
  const link = await findLink(context, caller, wanted)
  const workshop = await openWorkshop(context, link.workshop_id)
  const held = caller.user && context.members.held(caller.user, workshop.id)
  if (held?.removed) throw new Failure('removed')
  if (held) return { workshop: workshop.id, participant: held.id, returnLink: null }
  const { asks, locked } = await stageOf(context, workshop.id)
  doorIsOpen(context, link, locked)
  if (link.participant_id) {
    const entered = await enterPlace(context, caller, personal(context, link), null, wanted.name)
    return withSession({ workshop: workshop.id, participant: entered.place.id, returnLink: null }, entered.session)
  }
  if (asks && link.role !== 'facilitator') throw new Failure('asksFirst')
  return seat(context, caller, link, workshop.capacity, wanted)
})

/** @throws Failure notFound, workshopArchived */
export async function openWorkshop({ db, members }: Context, workshop: WorkshopId) {
  const row = await db.selectFrom('workshop').select(['id', 'capacity']).where('id', '=', workshop).executeTakeFirst()
  if (!row || !(await members.load(workshop))) throw new Failure('notFound')
  if (members.isArchived(workshop)) throw new Failure('workshopArchived')
  return row
}

/** A locked room lets facilitators in, and back in whoever has a place. @throws Failure roomLocked */
export function doorIsOpen(
  context: Context,
  { workshop_id, role, participant_id }: Selectable<LinkTable>,
  locked: boolean,
): void {
  const held = participant_id && context.members.get(workshop_id, participant_id)?.user
  if (role === 'facilitator' || held) return
  if (locked) throw new Failure('roomLocked')
}

function personal({ members }: Context, link: Selectable<LinkTable>) {
  const place = members.get(link.workshop_id, link.participant_id!)
  if (!place) throw new Failure('notFound')
  return place
}

/** Who comes, by what name and for whom; who has no session becomes a guest. */
export async function newcomer(context: Context, caller: Caller, link: Selectable<LinkTable>, wanted: Input) {
  const { db, now } = context
  const { name } = wanted
  if (!name) throw wrongField('name', 'missing')
  const delegation = await delegationFor(context, link, wanted.delegation)
  const known = caller.user
    ? await db.selectFrom('user').select(['id', 'email', 'subject']).where('id', '=', caller.user).executeTakeFirst()
    : undefined
  const guest = known ? null : newGuest(name, now())
  const session = guest && { user: guest.id, generation: 0 }
  return { name, delegation, known, guest, user: known?.id ?? guest!.id, session }
}

/** Gives a newcomer a place of their own. */
async function seat(context: Context, caller: Caller, link: Selectable<LinkTable>, capacity: number, wanted: Input) {
  const { db, members, now, publish } = context
  const { name, delegation, known, guest, user, session } = await newcomer(context, caller, link, wanted)
  const participant = newId<ParticipantId>()
  const back = !known || isGuest(known) ? returnLinkFor(context, participant, user) : null

  const place = await members.admit(
    {
      id: participant,
      workshop: link.workshop_id,
      user,
      name,
      role: link.role,
      delegation,
      standing: 'member',
      simulated: false,
      removed: false,
      createdAt: now(),
    },
    capacity,
    (admitted) =>
      db.transaction().execute(async (write) => {
        if (guest) await write.insertInto('user').values(guest).execute()
        await write.insertInto('participant').values(participantRow(admitted)).execute()
        if (back) await write.insertInto('secret').values(back.row).execute()
      }),
  )
  await publish.people(place.workshop, [place.id])
  await prolong(context, place.workshop)
  const output = { workshop: place.workshop, participant: place.id, returnLink: back?.url ?? null }
  return withSession(output, session)
}

/** The link's delegation, else the newcomer's choice; delegates choose one wherever there are any. */
async function delegationFor({ db }: Context, link: Selectable<LinkTable>, wanted: DelegationId | undefined) {
  if (link.delegation_id) return link.delegation_id
  const offered = await db.selectFrom('delegation').select('id').where('workshop_id', '=', link.workshop_id).execute()
  if (wanted !== undefined) {
    if (!offered.some((each) => each.id === wanted)) throw wrongField('delegation', 'delegation')
    return wanted
  }
  if (link.role === 'delegate' && offered.length > 0) throw wrongField('delegation', 'missing')
  return null
}
