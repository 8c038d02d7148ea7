import { z } from 'zod'
import { paperRoom } from '@/lib/document/paper-room'
import type { PaperId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { command } from '../../command'
import { paperRead } from '../paper-for'

const input = z.object({ paper: id<PaperId>() })

/** Once for each delegation and silence that runs. Observers and facilitators leave no note. */
export const noteOpening = command('note-opening', input, async (context, caller, { paper: asked }) => {
  const { workshop, paper, place } = await paperRead(context, caller, asked)
  const { delegation } = place
  if (!delegation || place.role !== 'delegate') return {}
  const now = context.now()
  const room = { kind: 'paper', workshop, paper: paper.id } as const
  const key = (silence: string) => `${delegation}:${silence}`
  const due = await context.rooms.read(room, (doc) => {
    const { silences, openings } = paperRoom(doc)
    const seen = openings.read()
    return [...silences.read()].flatMap(([one, { end }]) => (!end && !seen.has(key(one)) ? [one] : []))
  })
  if (due.length === 0) return {}
  await context.rooms.write(room, (doc) => {
    const { openings } = paperRoom(doc)
    for (const one of due) if (!openings.read().has(key(one))) openings.put(key(one), { at: now })
  })
  return {}
})
