import type { z } from 'zod'
import { FIELD_ERRORS, type FieldErrorName } from '@/lib/wire/field-errors'
import { Failure } from '@/lib/wire/failures'

type Issue = z.core.$ZodIssue

/** The input as its schema reads it. @throws Failure `invalid`, naming each wrong field by its path. */
export function parseInput<S extends z.ZodType>(
  schema: S,
  input: unknown,
  under: readonly PropertyKey[] = [],
): z.output<S> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  const fields: Record<string, FieldErrorName> = {}
  for (const issue of parsed.error.issues) fields[[...under, ...issue.path].join('.')] ??= nameOf(issue)
  throw new Failure('invalid', fields)
}

/** Refuses one field. */
export const wrongField = (path: string, error: FieldErrorName): Failure => new Failure('invalid', { [path]: error })

/** Schemas name one of our errors as their message; the rest follows from the kind of issue. */
function nameOf(issue: Issue): FieldErrorName {
  if (Object.hasOwn(FIELD_ERRORS, issue.message)) return issue.message as FieldErrorName
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'missing'
  if (issue.code === 'too_small')
    return issue.origin === 'string' || issue.origin === 'array' ? 'missing' : 'outOfRange'
  if (issue.code === 'too_big') {
    return issue.origin === 'string' ? 'tooLong' : issue.origin === 'array' ? 'tooMany' : 'outOfRange'
  }
  return 'wrong'
}
