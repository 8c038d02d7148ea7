import { activityOf } from '@/lib/activities/registry'
import { workshopRoom, type WorkshopRoom } from '@/lib/document/workshop-room'
import type { ParticipantId, StepId, UserId, WorkshopId } from '@/lib/ids'
import { isBlind } from '@/lib/workshop/step'
import { showPseudonymous } from '../chatham/show-pseudonymous'
import { withoutNames } from '../chatham/without-names'
import type { Context } from '../command'
import { makeWorkshop } from '../workshop/make-workshop'
import { renewIds } from './renew-ids'
import { putKept, stepsWithKept } from './put-kept'
import { keptIds } from './take-kept'
import type { WorkshopFile } from './workshop-file'

/**
 * Makes a workshop of a file that was read. Steps that were answered come closed, or revealed where they were blind;
 * without answers the first is open, so that a room can begin at once. People come as places that nobody has yet.
 */
export async function makeFromFile(
  context: Context,
  { pack, ...rest }: WorkshopFile,
  title: string,
  facilitator: { user: UserId; name: string },
): Promise<WorkshopId> {
  const parts = rest.content ? keptIds(rest.content) : []
  const ids = [...[...rest.steps, ...(rest.content?.people ?? [])].map((each) => each.id), ...parts]
  const { steps: planned, content, delegations, template, capacity, chatham } = renewIds(rest, ids)
  const steps = withoutNames(chatham, planned)
  const worked = content && chatham === null ? stepsWithKept(content) : new Set<StepId>()
  const answered = (step: StepId): boolean => content?.answers[step] !== undefined || worked.has(step)
  const workshop = await makeWorkshop(context, {
    title,
    pack: JSON.stringify(pack),
    template,
    capacity,
    chatham,
    delegations,
    steps: steps.map((step, index) => ({
      ...step,
      group: null,
      outsiders: step.audience === null ? 'read' : step.outsiders,
      gate: answered(step.id) ? (isBlind(step) ? 'revealed' : 'closed') : index === 0 && !content ? 'open' : 'draft',
      opensAt: null,
      closesAt: null,
    })),
    carried: chatham === null ? (content?.people ?? []) : [], // there, an answer is nobody's
    facilitator,
  })
  if (!content) return workshop
  await context.rooms.write({ kind: 'workshop', workshop }, (doc) => {
    const room = workshopRoom(doc)
    if (chatham !== null) return showNameless(room, steps, content, delegations, chatham)
    for (const { id, kind } of steps) {
      const answers = room.answers.of(id, activityOf(kind)!.answer)
      for (const [person, answer] of Object.entries(content.answers[id] ?? {}))
        answers?.put(person as ParticipantId, answer)
    }
  })
  if (chatham === null) await putKept(context, workshop, content, { steps, delegations })
  return workshop
}

function showNameless(
  room: WorkshopRoom,
  steps: WorkshopFile['steps'],
  { people, answers }: NonNullable<WorkshopFile['content']>,
  delegations: WorkshopFile['delegations'],
  chatham: NonNullable<WorkshopFile['chatham']>,
): void {
  const parties = [...room.delegations.read().values()]
  const made = new Map(parties.map(({ id, order }) => [order, id]))
  const delegationOf = new Map(
    people.map(({ id, delegation }) => [
      id as string,
      made.get(delegations.findIndex((each) => each.id === delegation)) ?? null,
    ]),
  )
  for (const step of steps) {
    const unsigned = Object.entries(answers[step.id] ?? {}).map(([person, answer]) => {
      return { answer, delegation: delegationOf.get(person) ?? null }
    })
    if (unsigned.length > 0) showPseudonymous(room, step, unsigned, parties, chatham)
  }
}
