import { z } from 'zod'
import { newId, type DelegationId, type ParticipantId, type WorkshopId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import type { PersonalLink } from '@/lib/wire/records'
import { balance } from '@/lib/workshop/balance'
import { id } from '@/lib/workshop/id-schema'
import { MOST_PEOPLE, parseRoster, type RosterEntry } from '@/lib/workshop/roster'
import { isSeated, type Place } from '@/server/access/members'
import { command, type Context } from '../command'
import { delegationsIn } from '../delegations/delegations-in'
import { wrongField } from '../field-errors'
import { newLink, shownLink } from '../links/new-link'
import { running } from '../rights'
import { participantRow } from '../rows'

const input = z.object({ workshop: id<WorkshopId>(), text: z.string().max(200_000) })

/** Makes a place for everybody on the list, with a link of their own. All or nobody. */
export const importRoster = command('import-roster', input, async (context, caller, { workshop, text }) => {
  await running(context, caller, workshop)
  const delegations = await delegationsIn(context, workshop)
  const { people, errors } = parseRoster(text, delegations)
  if (errors.size > 0)
    throw new Failure('invalid', Object.fromEntries([...errors].map(([line, error]) => [`text.${line}`, error])))
  if (people.length === 0) throw wrongField('text', 'missing')
  if (people.length > MOST_PEOPLE) throw wrongField('text', 'tooMany')

  const here = context.members.all(workshop).filter(isSeated)
  await mustHaveRoom(context, workshop, here.length + people.length)
  const counts = new Map<DelegationId, number>()
  for (const { delegation } of here) if (delegation) counts.set(delegation, (counts.get(delegation) ?? 0) + 1)
  const placed = balance(
    people,
    delegations.map((each) => each.id),
    counts,
  )
  return { people: await seatAll(context, workshop, withHeads(placed, here)) }
})

async function mustHaveRoom({ db }: Context, workshop: WorkshopId, seats: number): Promise<void> {
  const rows = db.selectFrom('workshop').select('capacity').where('id', '=', workshop)
  if (seats > (await rows.executeTakeFirstOrThrow()).capacity) throw new Failure('workshopFull')
}

type Expected = RosterEntry & Pick<Place, 'standing'>

/** The first delegate of a delegation that has no head becomes it, as at the door. */
function withHeads(entries: readonly RosterEntry[], here: readonly Place[]): Expected[] {
  const led = new Set(here.filter((place) => place.standing === 'head').map((place) => place.delegation))
  return entries.map((entry) => {
    if (!entry.delegation || entry.role !== 'delegate' || led.has(entry.delegation))
      return { ...entry, standing: 'member' }
    led.add(entry.delegation)
    return { ...entry, standing: 'head' }
  })
}

async function seatAll(context: Context, workshop: WorkshopId, people: readonly Expected[]): Promise<PersonalLink[]> {
  const { db, members, now } = context
  const places = people.map((each): Place => ({
    ...each,
    id: newId<ParticipantId>(),
    workshop,
    user: null,
    simulated: false,
    removed: false,
    createdAt: now(),
  }))
  const links = await Promise.all(
    places.map(({ role, delegation, id: participant }) =>
      newLink(context, { workshop, role, delegation, participant }),
    ),
  )
  await db.transaction().execute(async (write) => {
    for (let at = 0; at < places.length; at += ROWS) {
      await write
        .insertInto('participant')
        .values(places.slice(at, at + ROWS).map(participantRow))
        .execute()
      await write
        .insertInto('link')
        .values(links.slice(at, at + ROWS))
        .execute()
    }
  })
  for (const place of places) members.put(place)
  return places.map(({ id: participant, name, role, delegation }, index) => ({
    participant,
    name,
    role,
    delegation,
    url: shownLink(context, links[index]!)!.url,
  }))
}

/** Rows of one insert: databases bound how many values a statement may carry. */
const ROWS = 500
