import { z } from 'zod'
import { GRACE } from '@/lib/document/access'
import { paperRoom } from '@/lib/document/paper-room'
import type { PaperId } from '@/lib/ids'
import { paperModeSchema } from '@/lib/papers/paper-mode'
import { id } from '@/lib/workshop/id-schema'
import { command } from '../../command'
import { paperFor, paperRead } from '../paper-for'

const input = z.object({ paper: id<PaperId>(), mode: paperModeSchema })

/** What is on its way when a stricter mode comes is still taken for the grace that closing steps have. */
export const setPaperMode = command('set-paper-mode', input, async (context, caller, { paper: asked, mode }) => {
  const { audience } = (await paperRead(context, caller, asked)).paper
  const { workshop } = await paperFor(context, caller, asked, { do: 'chair paper', audience })
  await context.rooms.write({ kind: 'paper', workshop, paper: asked }, (doc) => {
    const { meta } = paperRoom(doc)
    const known = meta.read()
    const was = known?.mode?.is ?? 'edit'
    if (known && was !== mode)
      meta.put({ ...known, mode: { is: mode, was, until: context.now() + GRACE, of: audience } })
  })
  return {}
})
