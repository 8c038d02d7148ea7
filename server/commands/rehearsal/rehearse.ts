import { z } from 'zod'
import { newId, type DelegationId, type WorkshopId } from '@/lib/ids'
import { languageSchema } from '@/lib/packs/text'
import { Failure } from '@/lib/wire/failures'
import { balance } from '@/lib/workshop/balance'
import { id } from '@/lib/workshop/id-schema'
import { personNameSchema } from '@/lib/workshop/name'
import type { Place } from '@/server/access/members'
import { demonstrationTexts } from '@/server/simulation/texts'
import { withNames } from '../chatham/with-names'
import { command, type Context } from '../command'
import { delegationsIn } from '../delegations/delegations-in'
import { wrongField } from '../field-errors'
import { running } from '../rights'
import { participantRow } from '../rows'

export const MOST_SIMULATED = 60

const input = z.object({
  workshop: id<WorkshopId>(),
  participants: z.int().min(1).max(MOST_SIMULATED),
  language: languageSchema,
})

export const rehearse = command('rehearse', input, async (context, caller, { workshop, participants, language }) => {
  await running(context, caller, workshop)
  await withNames(context, workshop)
  const { db, members, publish, simulation } = context
  const here = members.all(workshop)
  if (here.some(({ role, user, removed }) => role !== 'facilitator' && user !== null && !removed))
    throw new Failure('alreadyBegun')
  const before = here.filter(({ simulated }) => simulated).length
  if (before + participants > MOST_SIMULATED) throw wrongField('participants', 'tooMany')
  const places = await seats(context, workshop, participants, before, language)
  await db.insertInto('participant').values(places.map(participantRow)).execute()
  for (const place of places) members.put(place)
  await publish.people(
    workshop,
    places.map((place) => place.id),
  )
  simulation.rehearse(workshop)
  return { participants: before + participants }
})

/** Evenly over the delegations, each with a head where it has none. */
async function seats(
  context: Context,
  workshop: WorkshopId,
  count: number,
  before: number,
  language: string,
): Promise<Place[]> {
  const texts = demonstrationTexts(language)
  const delegations = await delegationsIn(context, workshop)
  const here = context.members.all(workshop).filter(({ removed }) => !removed)
  const counts = new Map<DelegationId, number>()
  for (const { delegation } of here) if (delegation) counts.set(delegation, (counts.get(delegation) ?? 0) + 1)
  const led = new Set(here.filter(({ standing }) => standing === 'head').map(({ delegation }) => delegation))
  const entries = Array.from({ length: count }, () => ({ name: '', delegation: null, role: 'delegate' as const }))
  const ids = delegations.map((each) => each.id)
  return balance(entries, ids, counts).map(({ delegation }, index): Place => {
    const name = delegations.find((each) => each.id === delegation)?.name ?? ''
    const heads = delegation !== null && !led.has(delegation)
    if (heads) led.add(delegation)
    return {
      id: newId(),
      workshop,
      user: null,
      name: personNameSchema.parse(texts.rehearser(before + index + 1, name).slice(0, 80)),
      role: 'delegate',
      delegation,
      standing: heads ? 'head' : 'member',
      simulated: true,
      carried: false,
      removed: false,
      createdAt: context.now(),
    }
  })
}
