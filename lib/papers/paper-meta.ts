import { z } from 'zod'
import type { PaperId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { line } from '@/lib/workshop/name'
import { hashSchema } from './ruling'
import { modeSettingSchema } from './paper-mode'

/**
 * The form of the documents this software writes. A client that knows less than a paper's number may only read it.
 * 2: tables and footnotes.
 */
export const SCHEMA_VERSION = 2

/** What is known of a paper as a whole. Written by the server alone. */
export const paperMetaSchema = z.object({
  title: line(140),
  /** As on a document's head, `PLEN/MIG/L.1`; may be empty. */
  symbol: z.string().max(60),
  /** The number of the last revision that was issued; 0: none yet. */
  rev: z.number().int().nonnegative(),
  /** sections: a position paper; paragraphs: a negotiated text. */
  form: z.enum(['sections', 'paragraphs']),
  schemaVersion: z.number().int().positive(),
  /** The paper for everyone that this one, of a delegation, is a working copy of. */
  draftOf: id<PaperId>().optional(),
  /** Whether nobody writes in it any more. */
  archived: z.boolean().optional(),
  /** Adopted as a whole: when, by which participant, and its `paperHash`. Then nobody writes in it, until a clause is opened again. */
  adopted: z
    .object({ at: z.number(), by: z.string().max(40), hash: hashSchema })
    .nullable()
    .optional(),
  /** What those may do who do not chair it; they edit where nothing is said. */
  mode: modeSettingSchema.optional(),
})
export type PaperMeta = z.infer<typeof paperMetaSchema>
