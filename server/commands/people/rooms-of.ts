import type { StepId, WorkshopId } from '@/lib/ids'
import { isApart, type Step } from '@/lib/workshop/step'
import type { RoomId } from '@/lib/wire/room-name'
import type { Place } from '@/server/access/members'

type Named = Pick<Place, 'workshop' | 'id'>

export const deskOf = ({ workshop, id: participant }: Named): RoomId => ({ kind: 'desk', workshop, participant })
export const sharedBy = ({ workshop }: Named): RoomId => ({ kind: 'workshop', workshop })
export const groupOf = (workshop: WorkshopId, step: StepId): RoomId => ({ kind: 'group', workshop, group: step })

/** Where answers to a step are that are not on desks: everyone's room, or that of those it is for. */
export const roomOfStep = (workshop: WorkshopId, step: Pick<Step, 'id' | 'outsiders'>): RoomId =>
  isApart(step) ? groupOf(workshop, step.id) : { kind: 'workshop', workshop }
