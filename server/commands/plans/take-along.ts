import { shownOf } from '@/lib/activities/shown'
import { workshopRoom } from '@/lib/document/workshop-room'
import { newId, type ParticipantId, type StepId, type WorkshopId } from '@/lib/ids'
import type { Content as Wanted } from '@/lib/wire/workshop-file'
import type { Delegation } from '@/lib/workshop/delegation'
import { isApart, isHidden, type Step } from '@/lib/workshop/step'
import type { Context } from '../command'
import { delegationsIn } from '../delegations/delegations-in'
import { answersShown } from '../people/room-answers'
import { stepOf } from '../rows'
import { renewIds } from './renew-ids'
import { keptIds, takeKept } from './take-kept'
import type { StepPlan, WorkshopFile } from './workshop-file'

type Content = NonNullable<WorkshopFile['content']>
type Carried = Content['people'][number]

/** Of a step what goes with it into another workshop. */
export const stepPlanOf = ({ id, kind, title, instruction, minutes, settings, ...terms }: Step): StepPlan => {
  const { sees, audience, contributors } = terms
  const outsiders = terms.outsiders === 'brought' ? 'read' : terms.outsiders
  return { id, kind, title, instruction, minutes, settings, sees, audience, contributors, outsiders }
}

/** A workshop as a file: its plan, and with `content` what everyone may see of people's answers. Its ids are not the workshop's. */
export async function takeAlong(context: Context, workshop: WorkshopId, content: Wanted): Promise<WorkshopFile> {
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
    chatham,
    pack: JSON.parse(pack) as unknown,
    delegations: delegations.map(({ id, name, code, speaks, tables, votes }) => {
      return { id, name, code, speaks, tables, votes }
    }),
    steps: steps.map(stepPlanOf),
    content: taken,
  }
  const { pack: own, ...rest } = file
  const people = taken ? [...taken.people.map(({ id }) => id), ...keptIds(taken)] : []
  return { ...renewIds(rest, [...ids(delegations), ...ids(steps), ...people]), pack: own }
}

const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id)

/**
 * Answers that the room shows, and whose they are; hidden ones are on desks and in no file. Where a step promised that
 * answers are not told by name, each stands alone, tied to nobody's answers elsewhere. The order says nothing.
 */
async function contentOf(
  context: Context,
  workshop: WorkshopId,
  steps: readonly Step[],
  delegations: readonly Delegation[],
  named: boolean,
): Promise<Content> {
  const { members, rooms } = context
  await members.load(workshop)
  const shown = steps.filter((step) => step.gate !== 'draft' && !isHidden(step) && !isApart(step))
  const given = await rooms.read({ kind: 'workshop', workshop }, (doc) =>
    shown.map((step) => [step, new Map(answersShown(doc, step.id, step.kind)?.read())] as const),
  )
  const pseudonyms = await rooms.read({ kind: 'workshop', workshop }, (doc) => workshopRoom(doc).pseudonyms.read())
  const people = new Map<ParticipantId, Carried>()
  const answers: Record<StepId, Record<ParticipantId, unknown>> = {}
  for (const [{ id: step, settings }, byPerson] of given) {
    const promise = shownOf(settings)
    const kept: [ParticipantId, unknown][] = []
    for (const [person, answer] of byPerson) {
      const place = members.get(workshop, person)
      if (place?.simulated || place?.removed) continue
      const id = promise === 'names' ? person : newId<ParticipantId>()
      const delegation = promise === 'nobody' ? null : ((place ?? pseudonyms.get(person))?.delegation ?? null)
      const standing = promise === 'names' ? (place?.standing ?? 'member') : 'member'
      const name = named && promise === 'names' ? (place?.name ?? '—') : ''
      people.set(id, { id, name, delegation, standing })
      kept.push([id, answer])
    }
    if (kept.length > 0) answers[step] = Object.fromEntries(shuffled(kept)) as Record<ParticipantId, unknown>
  }
  const nameless = new Map<string, ParticipantId>()
  const authorOf = (person: ParticipantId, { id: step, settings }: Step): ParticipantId | null => {
    const place = members.get(workshop, person)
    if (!place || place.simulated || place.removed) return null
    const promise = shownOf(settings)
    const key = `${step} ${person}`
    const id = promise === 'names' ? person : (nameless.get(key) ?? newId<ParticipantId>())
    nameless.set(key, id)
    if (people.has(id)) return id
    const told = promise === 'names'
    const delegation = promise === 'nobody' ? null : place.delegation
    people.set(id, {
      id,
      name: named && told ? place.name : '',
      delegation,
      standing: told ? place.standing : 'member',
    })
    return id
  }
  const kept = await takeKept(context, workshop, shown, authorOf)
  return { people: marked(shuffled([...people.values()]), delegations), answers, ...kept }
}

/** Who has no name is their delegation's mark and a number. */
function marked(people: readonly Carried[], delegations: readonly Delegation[]): Carried[] {
  const codes = new Map(delegations.map(({ id, code }) => [id, code]))
  const counts = new Map<string, number>()
  return people.map((person) => {
    if (person.name !== '') return person
    const mark = codes.get(person.delegation!) ?? 'P'
    counts.set(mark, (counts.get(mark) ?? 0) + 1)
    return { ...person, name: `${mark} ${counts.get(mark)}` }
  })
}

const shuffled = <T>(list: readonly T[]): T[] =>
  list
    .map((each) => ({ each, by: newId<string>() }))
    .toSorted((a, b) => (a.by < b.by ? -1 : 1))
    .map(({ each }) => each)
