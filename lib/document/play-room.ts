import type * as Y from 'yjs'
import { z } from 'zod'
import type { DelegationId } from '@/lib/ids'
import { delegationBriefSchema, roleSchema } from '@/lib/packs/scenario'
import { textSchema } from '@/lib/packs/text'
import { collection, type Collection } from './collection'
import { record, type RecordView } from './record'
import { root } from './roots'

/** How far a role-play has come, for everyone in its workshop. */
export const playStateSchema = z.object({
  title: textSchema,
  released: z.boolean(),
  unsealed: z.boolean(),
  /** Whether facilitators read what delegations write to one another. */
  facilitatorsRead: z.boolean(),
  /** The option settled on for each issue, null where none was; null as a whole before it is recorded. */
  outcome: z.record(z.string(), z.string().nullable()).nullable(),
})
export type PlayState = z.infer<typeof playStateSchema>

/** A delegation's briefs once the teacher has opened them to all. */
export const unsealedSchema = z.object({ brief: delegationBriefSchema, roles: z.array(roleSchema) })
export type Unsealed = z.infer<typeof unsealedSchema>

export interface PlayRoom {
  /** Null in a workshop that is no role-play. */
  readonly state: RecordView<PlayState>
  /** Empty until the briefs are unsealed. */
  readonly unsealed: Collection<DelegationId, Unsealed>
}

const built = new WeakMap<Y.Doc, PlayRoom>()

/** The role-play in a workshop's shared document. The server alone writes it. */
export function playRoom(doc: Y.Doc): PlayRoom {
  let views = built.get(doc)
  if (!views) {
    views = {
      state: record(root(doc, 'play'), playStateSchema),
      unsealed: collection<DelegationId, Unsealed>(root(doc, 'unsealed'), unsealedSchema),
    }
    built.set(doc, views)
  }
  return views
}
