import { z } from 'zod'
import type { WorkshopId } from '@/lib/ids'
import { contentSchema } from '@/lib/wire/workshop-file'
import { id } from '@/lib/workshop/id-schema'
import { titleSchema } from '@/lib/workshop/name'
import { copyPlay } from '@/server/play/copy-play'
import { command } from '../command'
import { copyPapers } from '../papers/copy-papers'
import { makeFromFile } from '../plans/make-from-file'
import { takeAlong } from '../plans/take-along'
import { facilitator, withAccount } from '../rights'

const input = z.object({ workshop: id<WorkshopId>(), title: titleSchema, content: contentSchema.default('none') })

export const duplicateWorkshop = command(
  'duplicate-workshop',
  input,
  async (context, caller, { workshop, title, content }) => {
    const { id: user } = await withAccount(context, caller)
    const { name } = await facilitator(context, caller, workshop)
    const file = await takeAlong(context, workshop, content)
    // On the same server a role-play goes from workshop to workshop, with its news.
    const kept = file.content && { ...file.content, play: null }
    const copy = await makeFromFile(context, { ...file, content: kept }, title, { user, name })
    if (!kept) await copyPapers(context, workshop, copy)
    await copyPlay(context, workshop, copy)
    return { workshop: copy }
  },
)
