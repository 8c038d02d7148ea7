import { z } from 'zod'
import { seeded } from '@/lib/decision'
import { newId, type DelegationId, type ParticipantId, type StepId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { byDelegation, mixed } from '@/lib/workshop/split-groups'
import { isApart, outsidersSchema, PLAIN_TERMS } from '@/lib/workshop/step'
import { turnTimer } from '@/lib/workshop/timer'
import { MOST_STEPS } from '../agenda/add-step'
import { placeSteps, stepsInOrder } from '../agenda/place-steps'
import { openGate } from '../agenda/set-gate'
import { stepOfMine } from '../agenda/step-of-mine'
import { mayBeApart } from '../agenda/step-terms'
import { withNames } from '../chatham/with-names'
import { command } from '../command'
import { delegationsIn } from '../delegations/delegations-in'
import { wrongField } from '../field-errors'
import { isShown } from '../publish'
import { stepRow } from '../rows'
import { changeStage } from '../stage/change-stage'
import { groupsOf } from './groups-of'

const MOST_GROUPS = 30
const MINUTE = 60_000

const input = z.object({
  step: id<StepId>(),
  split: z.discriminatedUnion('by', [
    z.object({ by: z.literal('delegation') }),
    z.object({
      by: z.literal('mixed'),
      count: z.number().int().min(2).max(MOST_GROUPS),
      seed: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
    }),
    z.object({
      by: z.literal('chosen'),
      groups: z.array(z.array(id<ParticipantId>()).min(1).max(500).readonly()).min(1).max(MOST_GROUPS).readonly(),
    }),
  ]),
  minutes: z.number().int().min(1).max(600),
  outsiders: outsidersSchema.exclude(['brought']).default('read'),
})

interface Group {
  readonly name: string
  readonly members: readonly ParticipantId[]
}

/** Each group gets a copy of the step with answers of its own, open at once, and everyone the same time for it. */
export const startBreakouts = command(
  'start-breakouts',
  input,
  async (context, caller, { step, split, minutes, outsiders }) => {
    const { workshop, step: parent } = await stepOfMine(context, caller, step)
    await withNames(context, workshop)
    if (parent.group || (await groupsOf(context, workshop, step)).some(({ gate }) => gate === 'open'))
      throw wrongField('step', 'twice')
    // The groups of a step that only some know are no more open than it is.
    const apart = isApart(parent) && outsiders === 'read' ? parent.outsiders : outsiders
    if (apart !== 'read') await mayBeApart(context, workshop, parent.kind)
    const people = context.members
      .all(workshop)
      .filter((place) => isShown(place) && !place.carried && place.role === 'delegate')
      .filter(({ delegation }) => !parent.audience || (delegation !== null && parent.audience.includes(delegation)))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const delegations = await delegationsIn(context, workshop)
    const names = new Map(delegations.map(({ id, name }) => [id, name]))
    const numbered = (groups: readonly (readonly ParticipantId[])[]): Group[] =>
      groups.map((members, at) => ({ name: String(at + 1), members }))
    const divide = (): Group[] => {
      if (split.by === 'delegation') {
        const parties = byDelegation(
          people,
          delegations.map((each) => each.id),
        )
        return parties.map(({ delegation, members }) => ({ name: names.get(delegation as DelegationId)!, members }))
      }
      if (split.by === 'mixed') return numbered(mixed(people, split.count, seeded(split.seed ?? context.now())))
      const known = new Set(people.map((each) => each.id))
      const chosen = split.groups.flat()
      if (chosen.some((each) => !known.has(each))) throw wrongField('split.groups', 'wrong')
      if (new Set(chosen).size < chosen.length) throw wrongField('split.groups', 'twice')
      return numbered(split.groups)
    }
    const groups = divide()
    if (groups.length === 0) throw wrongField('split', 'missing')

    const order = await stepsInOrder(context, workshop)
    if (order.length + groups.length > MOST_STEPS) throw wrongField('split', 'tooMany')
    const { kind, title, instruction, settings, sees } = parent
    const steps = groups.map(({ name, members }, at) => ({
      ...PLAIN_TERMS,
      id: newId<StepId>(),
      kind,
      title: `${title.slice(0, 138 - name.slice(0, 60).length)} · ${name.slice(0, 60)}`,
      instruction,
      minutes,
      settings,
      sees,
      outsiders: apart,
      gate: 'draft' as const,
      group: { of: step, number: at + 1, name, members },
    }))
    await context.db
      .insertInto('step')
      .values(steps.map((each, at) => stepRow(workshop, each, order.length + at)))
      .execute()
    const ids = steps.map((each) => each.id)
    order.splice(order.indexOf(step) + 1, 0, ...ids)
    await placeSteps(context, order)
    for (const each of ids) await openGate(context, workshop, each)
    const now = context.now()
    await changeStage(context, workshop, ({ timer }) => ({
      timer: turnTimer(timer, { do: 'start', length: minutes * MINUTE }, now),
      said: null,
      brought: null, // whom nobody else sees go to their groups, too
    }))
    return { steps: ids }
  },
)
