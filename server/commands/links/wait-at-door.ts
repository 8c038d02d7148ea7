import { z } from 'zod'
import { newId, type ParticipantId, type WaitingId, type WorkshopId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import type { Waiter } from '@/server/access/waiting'
import { isGuest } from '@/server/access/guest'
import { command, withSession, WithSession, type Context } from '../command'
import { wrongField } from '../field-errors'
import { prolong } from '../prolong'
import { placeIn, running, signedIn } from '../rights'
import { participantRow } from '../rows'
import { changeStage, stageOf } from '../stage/change-stage'
import { findLink } from './find-link'
import { doorIsOpen, joinInput, newcomer, openWorkshop } from './join'
import { returnLinkFor } from './return-link'

const workshop = id<WorkshopId>()

/**
 * Keeps a newcomer at the door until a facilitator lets them in: no member, and told nothing of what is inside.
 * @throws Failure declined, workshopFull, and as `join` does
 */
export const waitAtDoor = command('wait-at-door', joinInput, async (context, caller, wanted) => {
  const { db, members, now, waiting } = context
  const link = await findLink(context, caller, wanted)
  const { id: workshop, capacity } = await openWorkshop(context, link.workshop_id)
  const held = caller.user && members.held(caller.user, workshop)
  if (held?.removed) throw new Failure('removed')
  if (held) return { workshop } // their page is inside
  const { asks, locked } = await stageOf(context, workshop)
  doorIsOpen(context, link, locked)
  if (!asks || link.role === 'facilitator' || link.participant_id) throw wrongField('code', 'wrong') // nobody waits here
  await waiting.load(workshop)
  const before = caller.user && waiting.of(caller.user, workshop)
  if (before?.declined) throw new Failure('declined')
  if (before) return { workshop }
  if (waiting.all(workshop).length >= capacity) throw new Failure('workshopFull')
  const { name, delegation, guest, user, session } = await newcomer(context, caller, link, wanted)
  const waiter = { id: newId<WaitingId>(), workshop, user, name, role: link.role, delegation, since: now() }
  await db.transaction().execute(async (write) => {
    if (guest) await write.insertInto('user').values(guest).execute()
    await write
      .insertInto('waiting')
      .values({
        ...{ id: waiter.id, workshop_id: workshop, user_id: user, name, role: link.role, delegation_id: delegation },
        ...{ created_at: waiter.since, declined_at: null },
      })
      .execute()
  })
  waiting.put({ ...waiter, declined: false })
  return withSession({ workshop }, session)
})

export const askAtDoor = command(
  'ask-at-door',
  z.object({ workshop, asks: z.boolean() }),
  async (context, caller, { workshop, asks }) => {
    await running(context, caller, workshop)
    await changeStage(context, workshop, () => ({ asks }))
    if (!asks) await admit(context, workshop)
    return {}
  },
)

export const admitWaiting = command(
  'admit-waiting',
  z.object({ workshop, waiting: id<WaitingId>().optional() }),
  async (context, caller, { workshop, waiting }) => {
    await running(context, caller, workshop)
    return { admitted: await admit(context, workshop, waiting) }
  },
)

export const declineWaiting = command(
  'decline-waiting',
  z.object({ workshop, waiting: id<WaitingId>(), declined: z.boolean() }),
  async (context, caller, { workshop, waiting, declined }) => {
    await running(context, caller, workshop)
    const waiter = await waiterOf(context, workshop, waiting)
    await context.db
      .updateTable('waiting')
      .set({ declined_at: declined ? context.now() : null })
      .where('id', '=', waiting)
      .execute()
    context.waiting.put({ ...waiter, declined })
    return {}
  },
)

/** Who goes away takes all with them that was kept: a guest without a place is nobody. */
export const stopWaiting = command('stop-waiting', z.object({ workshop }), async (context, caller, { workshop }) => {
  const { db, accounts, waiting } = context
  const user = signedIn(caller)
  await waiting.load(workshop)
  await db.deleteFrom('waiting').where('user_id', '=', user).where('workshop_id', '=', workshop).execute()
  waiting.delete(workshop, user)
  const row = await db.selectFrom('user').selectAll().where('id', '=', user).executeTakeFirst()
  if (!row || !isGuest(row)) return {}
  for (const table of ['participant', 'waiting'] as const) {
    const other = await db.selectFrom(table).select('id').where('user_id', '=', user).executeTakeFirst()
    if (other) return {}
  }
  await db.deleteFrom('user').where('id', '=', user).execute()
  accounts.forget(user)
  return new WithSession({}, null)
})

/** Once, for a guest who has none: whoever was let in did not get it at the door. */
export const takeReturnLink = command(
  'take-return-link',
  z.object({ workshop }),
  async (context, caller, { workshop }) => {
    const { db } = context
    const place = await placeIn(context, caller, workshop)
    const user = await db.selectFrom('user').selectAll().where('id', '=', signedIn(caller)).executeTakeFirstOrThrow()
    if (!isGuest(user)) return { returnLink: null }
    const back = returnLinkFor(context, place.id, user.id)
    const given = await db.transaction().execute(async (write) => {
      const links = write.selectFrom('secret').select('hash').where('purpose', '=', 'return')
      if (await links.where('participant_id', '=', place.id).executeTakeFirst()) return false
      await write.insertInto('secret').values(back.row).execute()
      return true
    })
    return { returnLink: given ? back.url : null }
  },
)

/** Lets in one, who may have been declined before, or all who wait; returns how many. @throws Failure workshopFull */
async function admit(context: Context, workshop: WorkshopId, one?: WaitingId): Promise<number> {
  const { db, members, waiting, now, publish } = context
  await waiting.load(workshop)
  const waiters = one ? [await waiterOf(context, workshop, one)] : waiting.all(workshop)
  const row = db.selectFrom('workshop').select('capacity').where('id', '=', workshop)
  const { capacity } = await row.executeTakeFirstOrThrow()
  const admitted: ParticipantId[] = []
  const publishAdmitted = async () => {
    if (admitted.length === 0) return
    await publish.people(workshop, admitted)
    await prolong(context, workshop)
  }
  try {
    for (const { id, user, name, role, delegation } of waiters) {
      const newcomer = {
        ...{ id: newId<ParticipantId>(), workshop, user, name, role, delegation },
        ...{ standing: 'member' as const, simulated: false, removed: false, createdAt: now() },
      } as const
      const place = await members
        .admit(newcomer, capacity, (seated) =>
          db.transaction().execute(async (write) => {
            const { numDeletedRows } = await write.deleteFrom('waiting').where('id', '=', id).executeTakeFirst()
            if (Number(numDeletedRows) !== 1) throw new Failure('alreadyHere') // by a colleague, at this moment
            await write.insertInto('participant').values(participantRow(seated)).execute()
          }),
        )
        .catch((error: unknown) => {
          if (!one && error instanceof Failure && error.failure === 'alreadyHere') return null
          throw error
        })
      if (!place) continue
      admitted.push(place.id)
      waiting.delete(workshop, user)
    }
  } finally {
    await publishAdmitted()
  }
  return admitted.length
}

async function waiterOf({ waiting }: Context, workshop: WorkshopId, id: WaitingId): Promise<Waiter> {
  await waiting.load(workshop)
  const waiter = [...waiting.all(workshop), ...waiting.declined(workshop)].find((each) => each.id === id)
  if (!waiter) throw wrongField('waiting', 'wrong')
  return waiter
}
