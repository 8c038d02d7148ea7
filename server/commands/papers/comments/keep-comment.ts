import { z } from 'zod'
import type { PaperId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { can } from '@/lib/workshop/permissions'
import { command } from '../../command'
import { whoIs } from '../../rights'
import { commentingIn, threadIn } from './comment-in'

const one = z.object({ paper: id<PaperId>(), thread: z.string().max(40) })

/** By everybody who may comment: it is settled, or not after all. */
export const resolveComment = command(
  'resolve-comment',
  one.extend({ resolved: z.boolean() }),
  async (context, caller, { paper, thread, resolved }) => {
    const at = await commentingIn(context, caller, paper)
    const by = context.members.chathamOf(at.workshop) === null ? at.place.id : null
    await at.write((room) => {
      const had = threadIn(room, thread)
      if ((had.resolved !== null) === resolved) return
      room.comments.put(thread, { ...had, resolved: resolved ? { by, at: context.now() } : null })
    })
    return {}
  },
)

/** With its last comment a thread goes. */
export const deleteComment = command(
  'delete-comment',
  one.extend({ comment: z.string().max(40) }),
  async (context, caller, { paper, thread, comment }) => {
    const at = await commentingIn(context, caller, paper)
    const mayAny = can(whoIs(at.place), { do: 'chair paper', audience: at.paper.audience })
    await at.write((room) => {
      const had = threadIn(room, thread)
      const found = had.comments.find((each) => each.id === comment)
      if (!found) throw new Failure('notFound')
      if (!mayAny && found.by !== at.place.id) throw new Failure('notAllowed')
      const comments = had.comments.filter((each) => each !== found)
      if (comments.length === 0) room.comments.delete(thread)
      else room.comments.put(thread, { ...had, comments })
    })
    return {}
  },
)
