import { z } from 'zod'
import type { DelegationId, ParticipantId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { bodySchema } from './body-schema'
import { clauseKindSchema, depthSchema, parseClauseId, type ClauseId } from './clause'

const clauseId = z.custom<ClauseId>((id) => parseClauseId(id) !== null)

/** The words it was made against: `base`, and their `wordsHash`. */
const against = { baseHash: z.string().regex(/^[0-9a-f]{64}$/), base: bodySchema }

/**
 * What is wanted of a clause. replace: other words; alternative: other words that stand beside it as a rival until one
 * of the two is chosen; delete: none; move: behind another clause, or first; add: a new clause behind this one.
 */
export const changeSchema = z.discriminatedUnion('act', [
  z.object({ act: z.literal('replace'), clause: clauseId, ...against, body: bodySchema }),
  z.object({ act: z.literal('alternative'), clause: clauseId, ...against, body: bodySchema }),
  z.object({ act: z.literal('delete'), clause: clauseId, ...against }),
  z.object({ act: z.literal('move'), clause: clauseId, ...against, after: clauseId.nullable() }),
  z.object({
    act: z.literal('add'),
    clause: clauseId,
    /** The id it will have. */
    fresh: clauseId,
    kind: clauseKindSchema,
    depth: depthSchema,
    body: bodySchema,
  }),
])
export type Change = z.infer<typeof changeSchema>
export type Act = Change['act']

/**
 * tabled: to be decided; superseded: its delegation tabled another in its place, or its clause is gone. Drafts are
 * nowhere in the shared document.
 */
export const amendmentStateSchema = z.enum(['tabled', 'accepted', 'rejected', 'withdrawn', 'superseded'])
export type AmendmentState = z.infer<typeof amendmentStateSchema>

export const MOST_WHY = 1000
export const whySchema = z.string().trim().max(MOST_WHY)

const common = {
  /** The delegation; null: the text that stood before an alternative was chosen, which nobody holds yet. */
  by: id<DelegationId>().nullable(),
  cosponsors: z.array(id<DelegationId>()).max(200),
  why: whySchema,
  /** How it is called: of an alternative among those of its clause, of the others in the paper; from 1, never given again. */
  number: z.number().int().positive(),
  state: amendmentStateSchema,
  /** On the server's clock, milliseconds since 1970. */
  tabledAt: z.number(),
  /** Who decided or withdrew it, when, and what they said; null while it is tabled. */
  ended: z.object({ by: id<ParticipantId>(), at: z.number(), note: z.string().max(MOST_WHY) }).nullable(),
}

/** A proposal by a delegation, as it was tabled; its words never change. Written by the server alone. */
export const amendmentSchema = changeSchema.and(z.object(common))
export type Amendment = z.infer<typeof amendmentSchema>

/** An amendment under its key, `delegation:ulid`. */
export type Tabled<A extends Act = Act> = Extract<Amendment, { act: A }> & { readonly id: string }

/** All of one clause that are still to be decided, in the order they were tabled. */
export const openFor = (amendments: ReadonlyMap<string, Amendment>, clause: ClauseId): Tabled[] =>
  inOrder(amendments).filter((one) => one.clause === clause && one.state === 'tabled')

/** The rival texts of a clause; they stand beside it. */
export const alternativesOf = (amendments: ReadonlyMap<string, Amendment>, clause: ClauseId): Tabled<'alternative'>[] =>
  openFor(amendments, clause).filter((one): one is Tabled<'alternative'> => one.act === 'alternative')

/** All of them, with their keys, in the order they were tabled. */
export const inOrder = (amendments: ReadonlyMap<string, Amendment>): Tabled[] =>
  [...amendments]
    .map(([id, one]) => ({ ...one, id }) as Tabled)
    .sort((a, b) => a.tabledAt - b.tabledAt || (a.id < b.id ? -1 : 1))

/** Who stands behind it: its delegation first, then those that joined. */
export const partiesOf = ({ by, cosponsors }: Amendment): readonly DelegationId[] =>
  by === null ? cosponsors : [by, ...cosponsors]
