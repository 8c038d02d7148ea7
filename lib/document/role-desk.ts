import type * as Y from 'yjs'
import { z } from 'zod'
import type { DelegationId, InjectId } from '@/lib/ids'
import { delegationBriefSchema, personalBriefSchema } from '@/lib/packs/scenario'
import { textSchema } from '@/lib/packs/text'
import { collection, type Collection } from './collection'
import { root } from './roots'

const delegationId = z.custom<DelegationId>((id) => typeof id === 'string')
const time = z.number()

/** The role somebody plays. `sealed` null: its briefs have not been released. */
export const heldRoleSchema = z.object({
  delegation: delegationId,
  role: z.string(),
  title: textSchema,
  sealed: z.object({ delegation: delegationBriefSchema, own: personalBriefSchema }).nullable(),
})
export type HeldRole = z.infer<typeof heldRoleSchema>

/** What has reached somebody in their role: a message between delegations, or news. Times are milliseconds since 1970. */
export const inboxItemSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('message'),
    from: delegationId,
    /** The title of the sender's role; null when they had none. */
    role: textSchema.nullable(),
    to: z.array(delegationId),
    text: z.string(),
    at: time,
  }),
  z.object({
    kind: z.literal('news'),
    news: z.custom<InjectId>((id) => typeof id === 'string'),
    title: textSchema,
    text: textSchema,
    question: textSchema.nullable(),
    /** What this person has answered. */
    answer: z.string().nullable(),
    at: time,
  }),
])
export type InboxItem = z.infer<typeof inboxItemSchema>

/** The parts of a desk that belong to a role-play, written by the server alone. */
export interface RoleDesk {
  /** One record, under `mine`; none for who has no role. */
  readonly role: Collection<'mine', HeldRole>
  readonly inbox: Collection<string, InboxItem>
}

const built = new WeakMap<Y.Doc, RoleDesk>()

export function roleDesk(desk: Y.Doc): RoleDesk {
  let views = built.get(desk)
  if (!views) {
    views = {
      role: collection<'mine', HeldRole>(root(desk, 'role'), heldRoleSchema),
      inbox: collection<string, InboxItem>(root(desk, 'inbox'), inboxItemSchema),
    }
    built.set(desk, views)
  }
  return views
}
