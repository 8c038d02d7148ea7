import { workshopRoom } from '@/lib/document/workshop-room'
import { newId, type ParticipantId, type StepId, type WorkshopId } from '@/lib/ids'
import type { Content } from '@/lib/wire/workshop-file'
import type { Delegation } from '@/lib/workshop/delegation'
import { isHidden, type Step } from '@/lib/workshop/step'
import type { Context } from '../command'
import { delegationsIn } from '../delegations/delegations-in'
import { answersShown } from '../people/room-answers'
import { stepOf } from '../rows'
import { renewIds } from './renew-ids'
import type { StepPlan, WorkshopFile } from './workshop-file'

/** Of a step what goes with it into another workshop. */
export const stepPlanOf = ({ id, kind, title, instruction, minutes, settings, ...terms }: Step): StepPlan => {
  const { sees, audience, contributors } = terms
  return { id, kind, title, instruction, minutes, settings, sees, audience, contributors }
}

/** A workshop as a file: its plan, and with `content` what everyone may see of people's answers. Its ids are not the workshop's. */
export async function takeAlong(context: Context, workshop: WorkshopId, content: Content): Promise<WorkshopFile> {
  const { db } = context
  const columns = ['title', 'pack', 'template', 'capacity', 'chatham'] as const
  const rows = db.selectFrom('workshop').select(columns).where('id', '=', workshop)
  const { pack, chatham, ...head } = await rows.executeTakeFirstOrThrow()
  const agenda = db.selectFrom('step').selectAll().where('workshop_id', '=', workshop).orderBy('position')
  // The groups' copies stay: who is in them are people of this workshop.
  const steps = (await agenda.execute()).map(stepOf).filter(({ group }) => !group)
  const delegations = await delegationsIn(context, workshop)
  // Where names do not exist, none is taken along.
  const named = content === 'named' && chatham === null
  const taken = content === 'none' ? null : await contentOf(context, workshop, steps, delegations, named)
  const file: WorkshopFile = {
    plenary: 'workshop',
    version: 1,
    ...head,
    pack: JSON.parse(pack) as unknown,
    delegations: delegations.map(({ id, name, code, speaks, tables, votes }) => {
      return { id, name, code, speaks, tables, votes }
    }),
    steps: steps.map(stepPlanOf),
    content: taken,
  }
  const { pack: own, ...rest } = file
  const people = taken?.people.map(({ id }) => id) ?? []
  return { ...renewIds(rest, [...ids(delegations), ...ids(steps), ...people]), pack: own }
}

const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id)

/** Answers that the room shows, and whose they are. Hidden ones are on desks and in no file. */
async function contentOf(
  { members, rooms }: Context,
  workshop: WorkshopId,
  steps: readonly Step[],
  delegations: readonly Delegation[],
  named: boolean,
): Promise<NonNullable<WorkshopFile['content']>> {
  await members.load(workshop)
  const shown = steps.filter((step) => step.gate !== 'draft' && !isHidden(step))
  const given = await rooms.read({ kind: 'workshop', workshop }, (doc) => {
    const agenda = workshopRoom(doc).agenda.read()
    return shown.flatMap(({ id, kind }) => {
      const answers = agenda.has(id) ? answersShown(doc, id, kind) : null
      return answers ? [[id, new Map(answers.read())] as const] : []
    })
  })
  const codes = new Map(delegations.map(({ id, code }) => [id, code]))
  const people = new Map<ParticipantId, NonNullable<WorkshopFile['content']>['people'][number]>()
  const answers: Record<StepId, Record<ParticipantId, unknown>> = {}
  for (const [step, byPerson] of given) {
    const kept: Record<ParticipantId, unknown> = {}
    for (const [id, answer] of byPerson) {
      const place = members.get(workshop, id)
      if (place?.simulated || place?.removed) continue
      kept[id] = answer
      const { name = '', delegation = null, standing = 'member' } = place ?? {}
      people.set(id, { id, name, delegation, standing })
    }
    if (Object.keys(kept).length > 0) answers[step] = kept
  }
  if (named) return { people: [...people.values()].map((each) => ({ ...each, name: each.name || '—' })), answers }
  // In an order that says nothing, under their delegation's mark and a number.
  const shuffled = [...people.values()]
    .map((each) => ({ each, by: newId<string>() }))
    .toSorted((a, b) => (a.by < b.by ? -1 : 1))
  const counts = new Map<string, number>()
  return {
    people: shuffled.map(({ each }) => {
      const mark = codes.get(each.delegation!) ?? 'P'
      counts.set(mark, (counts.get(mark) ?? 0) + 1)
      return { ...each, name: `${mark} ${counts.get(mark)}` }
    }),
    answers,
  }
}
