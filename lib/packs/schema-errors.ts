import type { z } from 'zod'
import { PACK_REASONS, packError, type PackError, type PackErrorCode } from './pack-errors'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** Says what a schema found, rule by rule; `root` is the value that was parsed. */
export function schemaErrors(issues: readonly Issue[], root: unknown, base: Path = []): PackError[] {
  return issues.flatMap((issue) => sayIssue(issue, root, [...base, ...issue.path]))
}

function sayIssue(issue: Issue, root: unknown, path: Path): PackError[] {
  switch (issue.code) {
    case 'invalid_type':
      if (valueAt(root, path) === undefined) return [packError(path, 'missing')]
      return [packError(path, wanted(issue.expected))]
    case 'too_small':
      if (issue.origin === 'array') return [packError(path, 'too-few', { limit: Number(issue.minimum) })]
      return [packError(path, 'number-range', { least: 1, most: 480 })]
    case 'too_big':
      if (issue.origin === 'array') return [packError(path, 'too-many', { limit: Number(issue.maximum) })]
      if (issue.origin === 'string') return [packError(path, 'too-long', { limit: Number(issue.maximum) })]
      return [packError(path, 'number-range', { least: 1, most: 480 })]
    case 'invalid_value':
      return [packError(path, 'not-one-of', { options: issue.values.map(String).join(', ') })]
    case 'unrecognized_keys':
      return issue.keys.map((key) => packError([...path, key], 'unknown-key'))
    case 'invalid_key':
      return [packError(path, ruleOf(issue.issues[0]?.message))]
    case 'invalid_union':
      return sayUnion(issue.errors, root, path)
    default:
      return [packError(path, ruleOf(issue.message))]
  }
}

/** Of a union, what is wrong with the branch that was meant: the one whose outer type fits. */
function sayUnion(branches: readonly Issue[][], root: unknown, path: Path): PackError[] {
  if (valueAt(root, path) === undefined) return [packError(path, 'missing')]
  const meant = branches.find((issues) => !issues.some((at) => at.code === 'invalid_type' && at.path.length === 0))
  if (meant) return schemaErrors(meant, root, path)
  const kinds = branches.flat().flatMap((at) => (at.code === 'invalid_type' ? [at.expected as string] : []))
  if (kinds.length > 2) return [packError(path, 'invalid')]
  return [packError(path, kinds.includes('object') ? 'date' : 'not-text')]
}

/** Schemas name a rule of ours as their message; anything else is said plainly. */
function ruleOf(message: string | undefined): PackErrorCode {
  return message !== undefined && Object.hasOwn(PACK_REASONS, message) ? (message as PackErrorCode) : 'invalid'
}

const WANTED: Record<string, PackErrorCode> = {
  string: 'not-text',
  array: 'not-list',
  object: 'not-group',
  record: 'not-group',
  int: 'not-whole-number',
  number: 'not-whole-number',
  boolean: 'not-yes-or-no',
}
const wanted = (expected: string) => WANTED[expected] ?? 'invalid'

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    return (value as Record<PropertyKey, unknown>)[key]
  }, root)
}
