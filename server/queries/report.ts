import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import * as Y from 'yjs'
import { reportCopy } from '@/lib/document/report-room'
import type { WorkshopId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { isSecret } from '@/lib/wire/ticket'
import { id } from '@/lib/workshop/id-schema'
import { can } from '@/lib/workshop/permissions'
import { allowed, whoIs } from '../commands/rights'
import { byTicket } from './by-ticket'
import { query } from './query'

/** In [0, 1), unguessable: what it deals nobody can deal back. */
const random = () => randomBytes(6).readUIntBE(0, 6) / 2 ** 48

const input = z.object({ workshop: id<WorkshopId>(), secret: z.string().refine(isSecret).optional() })

/** Who was there reads it with names; a link that is passed on tells none. */
export const report = query('report', input, async (context, caller, { workshop, secret }) => {
  const { members, now, rooms } = context
  const own = secret === undefined
  if (own) {
    const place = await allowed(context, caller, workshop, { do: 'read workshop' })
    const runs = can(whoIs(place), { do: 'run workshop' })
    if (!runs && !members.isArchived(workshop)) throw new Failure('notAllowed')
  } else await byTicket(context, workshop, secret, 'report')
  const named = own && members.chathamOf(workshop) === null

  return rooms.read({ kind: 'workshop', workshop }, (doc) => {
    const { copy, hidden } = reportCopy(doc, { names: named, random })
    const document = Buffer.from(Y.encodeStateAsUpdate(copy)).toString('base64')
    copy.destroy()
    return { document, named, hidden, at: now() }
  })
})
