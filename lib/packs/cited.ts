import { z } from 'zod'
import { textUpTo } from './text'

/** Names a record inside its pack: lower-case letters, digits and hyphens. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'slug' })
  .max(60)

/** Where a statement comes from: a source of the pack, or `ours` where Plenary (or the pack's author) says it. */
export const citationSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, { error: 'source-id' })
    .max(40),
  /** The part of the source, or why we say it. */
  where: textUpTo(300).optional(),
})
export type Citation = z.infer<typeof citationSchema>

/** A year, a month or a day: `2018`, `2018-12`, `2018-12-19`. */
export const dateSchema = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, { error: 'date' })

/** A date, or a stretch of time; an end that is left out is not known. */
export const whenSchema = z.union([
  dateSchema,
  z
    .strictObject({ from: dateSchema.optional(), to: dateSchema.optional() })
    .refine((span) => span.from !== undefined || span.to !== undefined, { error: 'blank' })
    .refine((span) => !span.from || !span.to || span.from <= span.to, { error: 'backwards' }),
])
export type When = z.infer<typeof whenSchema>

/** Every record says where it comes from; `also` names further sources, `asOf` when it held (else: when the source was written). */
export const cited = {
  source: citationSchema,
  also: z.array(citationSchema).max(6).optional(),
  asOf: whenSchema.optional(),
}

/** A sentence with its source. */
export const statementSchema = z.strictObject({ text: textUpTo(1500), ...cited })
export type Statement = z.infer<typeof statementSchema>
