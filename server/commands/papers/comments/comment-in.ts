import { paperRoom, type PaperRoom } from '@/lib/document/paper-room'
import { newUlid, type PaperId, type WorkshopId } from '@/lib/ids'
import { mentionsIn, type Comment, type Nameable, type Thread } from '@/lib/papers/comment'
import { modeFor } from '@/lib/papers/paper-mode'
import type { Paper } from '@/lib/papers/paper'
import { Failure } from '@/lib/wire/failures'
import { can } from '@/lib/workshop/permissions'
import type { Place } from '@/server/access/members'
import { delegationsIn } from '../../delegations/delegations-in'
import type { Caller, Context } from '../../command'
import { whoIs } from '../../rights'
import { stageOf } from '../../stage/change-stage'
import { paperFor } from '../paper-for'

/** A paper in whose comments the caller may write now. */
export interface Commenting {
  readonly workshop: WorkshopId
  readonly paper: Paper
  readonly place: Place
  /** Changes the comments, unless the chair lets people only read. */
  write(change: (room: PaperRoom) => void): Promise<void>
}

/** @throws Failure as paperFor does; `write` notAllowed where the chair lets people only read */
export async function commentingIn(context: Context, caller: Caller, id: PaperId): Promise<Commenting> {
  const { workshop, paper, place } = await paperFor(context, caller, id, { do: 'comment paper' })
  return {
    workshop,
    paper,
    place,
    write: (change) =>
      context.rooms.write({ kind: 'paper', workshop, paper: id }, (doc) => {
        const room = paperRoom(doc)
        if (modeFor(whoIs(place), room.meta.read() ?? {}, context.now()) === 'read') throw new Failure('notAllowed')
        change(room)
      }),
  }
}

/** What somebody says, with whom they name. Where names are hidden it carries no person's. @throws Failure muted */
export async function said(context: Context, { workshop, paper, place }: Commenting, text: string): Promise<Comment> {
  if ((await stageOf(context, workshop)).muted.includes(place.id)) throw new Failure('muted')
  const chatham = context.members.chathamOf(workshop)
  const mentions = mentionsIn(text, await nameables(context, workshop, paper))
  return {
    id: newUlid(context.now()),
    by: chatham === null ? place.id : null,
    delegation: chatham === 'nobody' ? null : place.delegation,
    at: context.now(),
    text,
    mentions: mentions.slice(0, 50),
  }
}

/** The people who read a paper and may be named in it; nobody where names are hidden. */
export function readersOf({ members }: Context, workshop: WorkshopId, { audience }: Paper): Place[] {
  if (members.chathamOf(workshop) !== null) return []
  return members.all(workshop).filter((place) => !place.removed && can(whoIs(place), { do: 'read paper', audience }))
}

async function nameables(context: Context, workshop: WorkshopId, paper: Paper): Promise<Nameable[]> {
  const delegations = await delegationsIn(context, workshop)
  return [...delegations.map(({ id, code }) => ({ id, name: code })), ...readersOf(context, workshop, paper)]
}

/** @throws Failure notFound */
export function threadIn({ comments }: PaperRoom, id: string): Thread {
  const thread = comments.read().get(id)
  if (!thread) throw new Failure('notFound')
  return thread
}
