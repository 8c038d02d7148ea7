import { z } from 'zod'
import { languageSchema, say } from '@/lib/packs/text'
import { Failure } from '@/lib/wire/failures'
import { personNameSchema } from '@/lib/workshop/name'
import { newGuest } from '@/server/access/guest'
import { demonstrationTexts } from '@/server/simulation/texts'
import { command, withSession, type Context } from '../command'
import { endWorkshop } from '../workshop/end-workshop'
import { builtInPack, delegationsOf, stepsOf } from '../workshop/from-pack'
import { makeWorkshop, type Simulated } from '../workshop/make-workshop'

const DAY = 24 * 3600 * 1000
const PEOPLE = 24
const CAPACITY = 60
/** Demonstrations that are kept at once. */
const MOST = 100

const input = z.object({ language: languageSchema })

/** A workshop of the built-in pack with illustrative people, for whoever wants to see what Plenary does. */
export const startDemonstration = command('start-demonstration', input, async (context, caller, { language }) => {
  await context.limits.demonstrations.count(caller.address).catch(() => {
    throw new Failure('tooManyDemonstrations')
  })
  await makeRoom(context)
  const { db, now, simulate } = context
  const texts = demonstrationTexts(language)
  const known = caller.user
    ? await db.selectFrom('user').select(['id', 'name']).where('id', '=', caller.user).executeTakeFirst()
    : undefined
  const guest = known ? null : newGuest(texts.visitor, now())
  const template = builtInPack.templates[0]!
  const workshop = await makeWorkshop(context, {
    title: texts.title(say(builtInPack.title, language)),
    pack: JSON.stringify(builtInPack),
    template: template.id,
    capacity: CAPACITY,
    delegations: delegationsOf(builtInPack, language),
    // All open: whoever comes to look sees every activity with people in it, the last one first.
    steps: stepsOf(builtInPack, template, language).map((step) => ({ ...step, gate: 'open' })),
    facilitator: guest ? { guest } : { user: known!.id, name: known!.name },
    demonstration: {
      expiresAt: now() + DAY,
      people: (delegations) =>
        Array.from({ length: PEOPLE }, (_, index): Simulated => {
          const { id, name } = delegations[index % delegations.length]!
          return { name: personNameSchema.parse(texts.delegate(index + 1, name).slice(0, 80)), delegation: id }
        }),
    },
  })
  await simulate(workshop)
  return withSession({ workshop }, guest && { user: guest.id, generation: 0 })
})

/** Ends the oldest demonstration nobody looks at, where there are too many. @throws Failure tooManyDemonstrations */
async function makeRoom(context: Context): Promise<void> {
  const { db, rooms } = context
  const rows = db.selectFrom('workshop').select('id').where('demonstration', '=', 1).orderBy('created_at')
  const running = await rows.execute()
  if (running.length < MOST) return
  const idle = running.find(({ id: workshop }) => rooms.connections({ kind: 'workshop', workshop }) === 0)
  if (!idle) throw new Failure('tooManyDemonstrations')
  await endWorkshop(context, idle.id)
}
