import { paperRoom, type PaperRoom } from '@/lib/document/paper-room'
import type { DelegationId, PaperId, ParticipantId, WorkshopId } from '@/lib/ids'
import { isBy, withAuthor, withoutAuthor } from '@/lib/papers/comment'
import type { RoomId } from '@/lib/wire/room-name'
import type { Context } from '../../command'

type Erasing = Pick<Context, 'papers' | 'rooms'>

/** What somebody said in the papers of a workshop that they may still read. */
export async function commentsBy(
  { papers, rooms }: Erasing,
  workshop: WorkshopId,
  author: ParticipantId,
  mayRead: (audience: DelegationId | null) => boolean,
): Promise<{ paper: string; at: number; text: string }[]> {
  await papers.load(workshop)
  const found: { paper: string; at: number; text: string }[] = []
  for (const { id, title, audience } of papers.all(workshop)) {
    if (!mayRead(audience)) continue
    const own = await rooms.read(roomOf(workshop, id), (doc) =>
      [...paperRoom(doc).comments.read().values()].flatMap(({ comments }) =>
        comments.filter(({ by }) => by === author),
      ),
    )
    found.push(...own.map(({ at, text }) => ({ paper: title, at, text })))
  }
  return found.sort((a, b) => a.at - b.at)
}

/** Takes out what somebody said, also of the rooms' logs. */
export async function eraseComments(context: Erasing, workshop: WorkshopId, author: ParticipantId): Promise<void> {
  const changed = await inPapersOf(context, workshop, author, ({ comments }) => {
    for (const [id, thread] of comments.read()) {
      const left = withoutAuthor(thread, author)
      if (left) comments.put(id, left)
      else comments.delete(id)
    }
  })
  for (const room of changed) await context.rooms.forgetPast(room)
}

/** What one participant said was said by another, who is the same person. */
export async function moveComments(
  context: Erasing,
  workshop: WorkshopId,
  from: ParticipantId,
  to: ParticipantId,
): Promise<void> {
  await inPapersOf(context, workshop, from, ({ comments }) => {
    for (const [id, thread] of comments.read()) comments.put(id, withAuthor(thread, from, to))
  })
}

/** Changes the papers in which somebody said something. Gives their rooms. */
async function inPapersOf(
  { papers, rooms }: Erasing,
  workshop: WorkshopId,
  author: ParticipantId,
  change: (room: PaperRoom) => void,
): Promise<RoomId[]> {
  await papers.load(workshop)
  const changed: RoomId[] = []
  for (const { id } of papers.all(workshop)) {
    const room = roomOf(workshop, id)
    const isThere = await rooms.read(room, (doc) =>
      [...paperRoom(doc).comments.read().values()].some((thread) => isBy(thread, author)),
    )
    if (!isThere) continue
    await rooms.write(room, (doc) => change(paperRoom(doc)))
    changed.push(room)
  }
  return changed
}

const roomOf = (workshop: WorkshopId, paper: PaperId): RoomId => ({ kind: 'paper', workshop, paper })
