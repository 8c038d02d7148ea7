import { z } from 'zod'
import { newUlid, type PaperId } from '@/lib/ids'
import { parseClauseId, type ClauseId } from '@/lib/papers/clause'
import { anchorSchema, commentTextSchema, MOST_QUOTE, MOST_REPLIES, MOST_THREADS } from '@/lib/papers/comment'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { command } from '../../command'
import { wrongField } from '../../field-errors'
import { commentingIn, said, threadIn } from './comment-in'

const paper = id<PaperId>()
const thread = z.string().max(40)
const newThread = z.object({
  paper,
  clause: z.custom<ClauseId>((id) => parseClauseId(id) !== null),
  quote: z.string().max(MOST_QUOTE),
  anchor: anchorSchema.nullable(),
  text: commentTextSchema,
})

/** Begins a thread. @throws Failure textChanged where the clause is gone */
export const addComment = command('add-comment', newThread, async (context, caller, given) => {
  const at = await commentingIn(context, caller, given.paper)
  const comment = await said(context, at, given.text)
  const thread = newUlid(context.now())
  await at.write((room) => {
    if (room.clauses.of(given.clause)?.state !== 'present') throw new Failure('textChanged')
    if (room.comments.read().size >= MOST_THREADS) throw wrongField('text', 'tooMany')
    const { clause, quote, anchor } = given
    room.comments.put(thread, { clause, quote, anchor, comments: [comment], resolved: null })
  })
  return { thread }
})

/** An answer opens a thread again that was settled. */
export const replyToComment = command(
  'reply-to-comment',
  z.object({ paper, thread, text: commentTextSchema }),
  async (context, caller, given) => {
    const at = await commentingIn(context, caller, given.paper)
    const comment = await said(context, at, given.text)
    await at.write((room) => {
      const had = threadIn(room, given.thread)
      if (had.comments.length >= MOST_REPLIES) throw wrongField('text', 'tooMany')
      room.comments.put(given.thread, { ...had, comments: [...had.comments, comment], resolved: null })
    })
    return {}
  },
)
