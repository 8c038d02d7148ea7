import { activityOf } from '@/lib/activities/registry'
import { workshopRoom } from '@/lib/document/workshop-room'
import type { ParticipantId, StepId, UserId, WorkshopId } from '@/lib/ids'
import { isBlind } from '@/lib/workshop/step'
import type { Context } from '../command'
import { makeWorkshop } from '../workshop/make-workshop'
import { renewIds } from './renew-ids'
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
  const ids = [...rest.steps, ...(rest.content?.people ?? [])].map((each) => each.id)
  const { steps, content, delegations, template, capacity } = renewIds(rest, ids)
  const answered = (step: StepId): boolean => content?.answers[step] !== undefined
  const workshop = await makeWorkshop(context, {
    title,
    pack: JSON.stringify(pack),
    template,
    capacity,
    delegations,
    steps: steps.map((step, index) => ({
      ...step,
      group: null,
      outsiders: step.audience === null ? 'read' : step.outsiders,
      gate: answered(step.id) ? (isBlind(step) ? 'revealed' : 'closed') : index === 0 && !content ? 'open' : 'draft',
      opensAt: null,
      closesAt: null,
    })),
    carried: content?.people ?? [],
    facilitator,
  })
  if (!content) return workshop
  await context.rooms.write({ kind: 'workshop', workshop }, (doc) => {
    const room = workshopRoom(doc)
    for (const { id, kind } of steps) {
      const answers = room.answers.of(id, activityOf(kind)!.answer)
      for (const [person, answer] of Object.entries(content.answers[id] ?? {}))
        answers?.put(person as ParticipantId, answer)
    }
  })
  return workshop
}
