import type { Insertable } from 'kysely'
import { newId, type DelegationId, type ParticipantId, type StepId, type UserId, type WorkshopId } from '@/lib/ids'
import type { Scenario } from '@/lib/packs/scenario'
import type { Chatham } from '@/lib/workshop/chatham'
import type { Delegation } from '@/lib/workshop/delegation'
import type { Standing } from '@/lib/workshop/role'
import type { Step } from '@/lib/workshop/step'
import type { newGuest } from '@/server/access/guest'
import type { ParticipantTable } from '@/server/store/schema'
import { insertPlay } from '@/server/play/rows'
import type { Context } from '../command'
import { newLink } from '../links/new-link'
import { retainedUntil } from '../prolong'
import { delegationRow, stepRow } from '../rows'

/** Everything a new workshop begins with. */
export interface Plan {
  /** A role-play; `delegations` are then its own, in its order. */
  readonly scenario?: Scenario
  readonly title: string
  /** JSON of its pack. */
  readonly pack: string
  readonly template: string
  readonly capacity: number
  /** Whether names are hidden; `steps` are then such as go without. */
  readonly chatham?: Chatham
  /** `id`: by which the steps' audiences name it; in the new workshop it has another. */
  readonly delegations: readonly (Omit<Delegation, 'id' | 'order'> & { readonly id?: DelegationId })[]
  /** `id`: new already; without it, one is made. */
  readonly steps: readonly (Omit<Step, 'id' | 'order' | 'closedAt'> & { readonly id?: StepId })[]
  /** People of an earlier workshop whose answers follow; their ids are new already. */
  readonly carried?: readonly Carried[]
  /** Who runs it: a user, or a guest still to be made. */
  readonly facilitator:
    { readonly user: UserId; readonly name: string } | { readonly guest: ReturnType<typeof newGuest> }
  readonly demonstration?: {
    readonly expiresAt: number
    people(delegations: readonly Delegation[]): readonly Simulated[]
  }
}

export interface Carried {
  readonly id: ParticipantId
  readonly name: string
  /** As the plan's delegations name it. */
  readonly delegation: DelegationId | null
  readonly standing: Standing
}

export interface Simulated {
  readonly name: string
  readonly delegation: DelegationId
}

/** Rows of one insert: databases bound how many values a statement may carry. */
const ROWS = 500

/** Stores a workshop with its delegations, steps, facilitator and join link, in one transaction, and fills its room. */
export async function makeWorkshop(context: Context, plan: Plan): Promise<WorkshopId> {
  const { db, now } = context
  const workshop = newId<WorkshopId>()
  const at = now()
  const delegations = plan.delegations.map((each, order): Delegation => ({ ...each, id: newId(), order }))
  const renamed = new Map(plan.delegations.map(({ id }, order) => [id, delegations[order]!.id]))
  const steps = plan.steps.map((each, order) => {
    const audience = each.audience?.flatMap((id) => renamed.get(id) ?? []) ?? null
    return stepRow(workshop, { ...each, audience }, order)
  })
  const guest = 'guest' in plan.facilitator ? plan.facilitator.guest : null
  const [user, name] =
    'guest' in plan.facilitator
      ? [plan.facilitator.guest.id, plan.facilitator.guest.name]
      : [plan.facilitator.user, plan.facilitator.name]
  const place = { workshop_id: workshop, created_at: at, removed_at: null, carried: 0 } as const
  const people: Insertable<ParticipantTable>[] = [
    {
      ...place,
      id: newId(),
      user_id: user,
      name,
      role: 'facilitator',
      delegation_id: null,
      standing: 'member',
      simulated: 0,
    },
    ...(plan.demonstration?.people(delegations) ?? []).map((each): Insertable<ParticipantTable> => ({
      ...place,
      id: newId<ParticipantId>(),
      user_id: null,
      name: each.name,
      role: 'delegate',
      delegation_id: each.delegation,
      standing: 'member',
      simulated: 1,
    })),
    ...(plan.carried ?? []).map((each): Insertable<ParticipantTable> => ({
      ...place,
      id: each.id,
      user_id: null,
      name: each.name,
      role: 'delegate',
      delegation_id: each.delegation && (renamed.get(each.delegation) ?? null),
      standing: each.standing,
      simulated: 0,
      carried: 1,
    })),
  ]
  const link = await newLink(context, { workshop, role: 'delegate' })

  await db.transaction().execute(async (write) => {
    if (guest) await write.insertInto('user').values(guest).execute()
    await write
      .insertInto('workshop')
      .values({
        id: workshop,
        title: plan.title,
        owner_id: user,
        pack: plan.pack,
        template: plan.template,
        capacity: plan.capacity,
        demonstration: plan.demonstration ? 1 : 0,
        created_at: at,
        archived_at: null,
        expires_at: plan.demonstration?.expiresAt ?? retainedUntil(context),
        chatham: plan.chatham ?? null,
      })
      .execute()
    if (delegations.length > 0)
      await write
        .insertInto('delegation')
        .values(delegations.map((each) => delegationRow(workshop, each)))
        .execute()
    if (steps.length > 0) await write.insertInto('step').values(steps).execute()
    if (plan.scenario) await insertPlay(write, workshop, plan.scenario, delegations)
    for (let from = 0; from < people.length; from += ROWS)
      await write
        .insertInto('participant')
        .values(people.slice(from, from + ROWS))
        .execute()
    await write.insertInto('link').values(link).execute()
  })
  await context.publish.everything(workshop)
  if (plan.scenario) await context.desks.deal(workshop)
  return workshop
}
