import { z } from 'zod'
import type { DelegationId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import type { Body } from '../body'
import { clauseKindSchema, depthSchema } from '../clause'
import { RESERVATIONS } from '../reservation'
import { clauseIdSchema } from '../ruling'

/** Written by the server alone, which read it from a document that was judged: its form is asked for, not its size. */
const bodySchema = z.custom<Body>((body) => Array.isArray(body))
const party = z.string().max(40)

const clauseSchema = z.object({
  id: clauseIdSchema,
  kind: clauseKindSchema,
  depth: depthSchema,
  body: bodySchema,
  /** Whose words these are, as [characters, delegation] in the order of reading; null: not known, or nobody's. */
  authors: z.array(z.tuple([z.number().int().positive(), id<DelegationId>().nullable()])),
  alternatives: z.array(z.object({ number: z.number().int(), by: z.array(party), body: bodySchema })),
  /** What stands of them, numbered through the text. */
  reservations: z.array(
    z.object({ number: z.number().int(), by: party, kind: z.enum(RESERVATIONS), text: z.string() }),
  ),
})

/**
 * A paper at one moment, as plain values: what is issued, kept, compared and restored. Only present clauses, in their
 * order. `form` is the number of this shape.
 */
export const snapshotSchema = z.object({
  form: z.literal(1),
  title: z.string(),
  symbol: z.string(),
  /** The revision it is, or with an automatic one the last before it; 0: none yet. */
  rev: z.number().int().nonnegative(),
  /** Milliseconds since 1970, on the server's clock. */
  at: z.number(),
  /** How the delegations were called. */
  parties: z.record(party, z.object({ code: z.string(), name: z.string() })),
  clauses: z.array(clauseSchema),
  /** The amendments that had been accepted by then, with when. */
  accepted: z.array(z.object({ clause: clauseIdSchema, by: z.array(party), at: z.number() })),
})
export type PaperSnapshot = z.infer<typeof snapshotSchema>
export type SnapshotClause = PaperSnapshot['clauses'][number]

export const MOST_SYMBOL = 60

/** How a revision is called: `PLEN/MIG/L.1/Rev.2`, without a symbol `Rev.2`; before the first one only the symbol. */
export const revSymbol = (symbol: string, rev: number): string =>
  [symbol, rev > 0 ? `Rev.${rev}` : ''].filter((part) => part !== '').join('/')

/** The short mark of whoever is behind something: one delegation, or several with commas. */
export const codesIn =
  (parties: PaperSnapshot['parties']) =>
  (by: string): string =>
    by
      .split(',')
      .map((one) => {
        const [, sign = '', party = ''] = /^([+−]?)(.*)$/.exec(one) ?? []
        return sign + (parties[party]?.code ?? '?')
      })
      .join(', ')
