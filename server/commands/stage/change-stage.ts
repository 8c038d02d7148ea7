import type { WorkshopId } from '@/lib/ids'
import { workshopRoom, type WorkshopRoom } from '@/lib/document/workshop-room'
import { NO_STAGE, type Stage } from '@/lib/workshop/stage'
import type { Context } from '../command'

/** Changes how a room is run, from how it is run at that moment; what `change` gives back as it was is not written. */
export function changeStage(
  { rooms }: Pick<Context, 'rooms'>,
  workshop: WorkshopId,
  change: (stage: Stage, room: WorkshopRoom) => Partial<Stage>,
): Promise<void> {
  return rooms.write({ kind: 'workshop', workshop }, (doc) => {
    const room = workshopRoom(doc)
    const stage = room.stage.read() ?? NO_STAGE
    room.stage.put({ ...stage, ...change(stage, room) })
  })
}

/** How a room is run at this moment. */
export const stageOf = ({ rooms }: Pick<Context, 'rooms'>, workshop: WorkshopId): Promise<Stage> =>
  rooms.read({ kind: 'workshop', workshop }, (doc) => workshopRoom(doc).stage.read() ?? NO_STAGE)
