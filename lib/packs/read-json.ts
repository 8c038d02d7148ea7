import type { z } from 'zod'
import { packError, type PackError } from './pack-errors'
import { schemaErrors } from './schema-errors'

export type Read<T> = { ok: true; value: T } | { ok: false; errors: PackError[] }

/** Characters of JSON; the built-in pack has about a tenth of it. */
export const PACK_LIMIT = 2_000_000
/** Levels of lists and groups within one another; a pack needs about eight, a step's settings perhaps more. */
const DEPTH_LIMIT = 32
/** Further errors are only counted. */
export const ERROR_LIMIT = 100

/** Reads JSON from a file's text and has it checked. Never throws. */
export function readJsonFile<T>(text: string, check: (json: unknown) => Read<T>): Read<T> {
  if (text.length > PACK_LIMIT) return tooLarge()
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return failed([packError([], 'not-json', { detail: error instanceof Error ? error.message : 'unreadable' })])
  }
  return check(json)
}

/** Checks JSON by a schema and then by rules between its parts: a new value, or every broken rule with its path. Never throws. */
export function readJson<T>(json: unknown, schema: z.ZodType<T>, rules: (value: T) => PackError[]): Read<T> {
  let size: number
  try {
    size = JSON.stringify(json)?.length ?? 0
  } catch {
    return failed([packError([], 'not-json', { detail: 'it refers to itself or is nested far too deeply' })])
  }
  if (size > PACK_LIMIT) return tooLarge()
  if (deeperThan(DEPTH_LIMIT, json)) return failed([packError([], 'too-deep', { limit: DEPTH_LIMIT })])
  const parsed = schema.safeParse(json)
  if (!parsed.success) return failed(schemaErrors(parsed.error.issues, json))
  const errors = rules(parsed.data)
  return errors.length > 0 ? failed(errors) : { ok: true, value: parsed.data }
}

const tooLarge = () => failed([packError([], 'too-large', { limit: PACK_LIMIT / 1000 })])

function deeperThan(limit: number, json: unknown): boolean {
  let level = [json]
  for (let depth = 0; depth <= limit; depth++) {
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []))
    if (level.length === 0) return false
  }
  return true
}

function failed(errors: PackError[]): { ok: false; errors: PackError[] } {
  if (errors.length <= ERROR_LIMIT) return { ok: false, errors }
  const rest = packError([], 'more', { count: errors.length - ERROR_LIMIT })
  return { ok: false, errors: [...errors.slice(0, ERROR_LIMIT), rest] }
}
