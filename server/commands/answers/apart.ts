import { activityOf } from '@/lib/activities/registry'
import { BOARD_PARTS, type BoardPart } from '@/lib/document/boards'
import { workshopRoom, type WorkshopRoom } from '@/lib/document/workshop-room'
import type { ParticipantId, WorkshopId } from '@/lib/ids'
import type { RoomId } from '@/lib/wire/room-name'
import { isApart, type Step } from '@/lib/workshop/step'
import type { Context } from '../command'
import { groupOf } from '../people/rooms-of'
import { answersShown } from '../people/room-answers'

/** Every room of a workshop that has answers to steps: the one everyone shares, and those of groups. */
export const roomsWithAnswers = ({ groups }: Pick<Context, 'groups'>, workshop: WorkshopId): RoomId[] => [
  { kind: 'workshop', workshop },
  ...groups.all(workshop).map((group) => groupOf(workshop, group)),
]

/** A step that has come back to plenary, and what its group's room had of it. */
export interface BroughtBack {
  readonly step: Step
  readonly answers: readonly (readonly [ParticipantId, unknown])[]
  readonly board: readonly (readonly [BoardPart, readonly (readonly [string, unknown])[]])[]
}

/**
 * Of these steps those that the database says are brought back and that the shared room does not show so yet. Whoever
 * shows one shows all of it, in one transaction: after a crash it is done again whole.
 */
export async function broughtDue(
  { rooms }: Pick<Context, 'rooms'>,
  workshop: WorkshopId,
  steps: readonly Step[],
): Promise<readonly BroughtBack[]> {
  const brought = steps.filter(({ outsiders }) => outsiders === 'brought')
  if (brought.length === 0) return []
  const due = await rooms.read({ kind: 'workshop', workshop }, (doc) => {
    const shown = workshopRoom(doc).agenda.read()
    return brought.filter(({ id }) => shown.get(id)?.outsiders !== 'brought')
  })
  return Promise.all(
    due.map((step) =>
      rooms.read(groupOf(workshop, step.id), (doc): BroughtBack => {
        const { board: kept } = activityOf(step.kind) ?? {}
        const board = kept && workshopRoom(doc).boards.of(step.id, kept.parts)
        return {
          step,
          answers: [...(answersShown(doc, step.id, step.kind)?.read() ?? [])],
          board: board ? BOARD_PARTS.map((part) => [part, [...board[part].read()]] as const) : [],
        }
      }),
    ),
  )
}

/** Puts what a group made where everyone sees it. The maps of its steps are made before. */
export function showBrought(room: WorkshopRoom, brought: readonly BroughtBack[]): void {
  for (const { step, answers, board } of brought) {
    const activity = activityOf(step.kind)
    const shown = activity && room.answers.of(step.id, activity.answer)
    for (const [participant, answer] of answers) shown?.put(participant, answer as never)
    const onBoard = activity?.board && room.boards.of(step.id, activity.board.parts)
    if (onBoard)
      for (const [part, records] of board) for (const [key, value] of records) onBoard[part].put(key, value as never)
  }
}

/** Takes everything out of the room of a step that is apart no more, and out of its past. */
export async function clearGroup({ rooms }: Pick<Context, 'rooms'>, workshop: WorkshopId, step: Step): Promise<void> {
  const group = groupOf(workshop, step.id)
  await rooms.write(group, (doc) => {
    const { agenda, answers, boards, tallies } = workshopRoom(doc)
    agenda.delete(step.id)
    answers.remove(step.id)
    boards.remove(step.id)
    tallies.keepAnswered(new Set())
  })
  await rooms.forgetPast(group)
}

/** Whether a step has, or has had, a room of its own. */
export const hadGroup = (step: Pick<Step, 'outsiders'>): boolean => isApart(step) || step.outsiders === 'brought'
