import type { ParticipantId, WorkshopId } from '@/lib/ids'
import type { Context } from '../command'

type Parts = Pick<Context, 'keys' | 'members'>

/** Under which id somebody stands on the speakers list: their own, or where names are hidden one that stands nowhere else. */
export const speaksAs = ({ keys, members }: Parts, workshop: WorkshopId, participant: ParticipantId): ParticipantId =>
  members.chathamOf(workshop) === null ? participant : (keys.alias(`${workshop} floor ${participant}`) as ParticipantId)

/** Of ids on the speakers list, whether their people are still in the workshop. */
export function speakersHere(parts: Parts, workshop: WorkshopId): (speaker: ParticipantId) => boolean {
  const here = parts.members.all(workshop).filter(({ removed }) => !removed)
  const known = new Set(here.map(({ id }) => speaksAs(parts, workshop, id)))
  return (speaker) => known.has(speaker)
}
