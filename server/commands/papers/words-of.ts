import * as Y from 'yjs'
import { textsIn } from '@/lib/document/body-text'
import { paperRoom } from '@/lib/document/paper-room'
import type { DelegationId, ParticipantId, WorkshopId } from '@/lib/ids'
import { roomName } from '@/lib/wire/room-name'
import type { Context } from '../command'

/**
 * What of a workshop's papers somebody wrote, as far as the papers still say so: words that another cut off or moved
 * count as that person's. Papers they may not read any more are left out with `mayRead`.
 */
export async function wordsOf(
  { db, papers, rooms }: Context,
  workshop: WorkshopId,
  participant: ParticipantId,
  mayRead: (audience: DelegationId | null) => boolean,
): Promise<{ title: string; words: string }[]> {
  await papers.load(workshop)
  const found: { title: string; words: string }[] = []
  for (const { id: paper, title, audience } of papers.all(workshop)) {
    if (!mayRead(audience)) continue
    const room = { kind: 'paper', workshop, paper } as const
    const rows = await db
      .selectFrom('client')
      .select('client')
      .where('room', '=', roomName(room))
      .where('participant', '=', participant)
      .execute()
    const own = new Set(rows.map(({ client }) => Number(client)))
    if (own.size === 0) continue
    const words = await rooms.read(room, (doc) => writtenBy(doc, own))
    if (words !== '') found.push({ title, words })
  }
  return found
}

/** The live words of these clients, a line for each text they stand in. */
function writtenBy(doc: Y.Doc, clients: ReadonlySet<number>): string {
  const { clauses } = paperRoom(doc)
  const lines: string[] = []
  for (const { id, state } of clauses.read()) {
    if (state !== 'present') continue
    for (const text of textsIn(clauses.body(id)!)) {
      let line = ''
      for (let item = text._start; item; item = item.right) {
        if (!item.deleted && item.content instanceof Y.ContentString && clients.has(item.id.client))
          line += item.content.str
      }
      if (line !== '') lines.push(line)
    }
  }
  return lines.join('\n')
}
