import { z } from 'zod'

type Path = readonly (string | number)[]
type Visit = (schema: z.ZodType, value: unknown, path: Path) => void

/** Visits a parsed value together with the schema of each part, outermost first. Does not enter unions and records. */
export function walk(schema: z.ZodType, value: unknown, visit: Visit, path: Path = []): void {
  if (value === undefined || value === null) return
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return walk(schema.unwrap() as z.ZodType, value, visit, path)
  visit(schema, value, path)
  if (schema instanceof z.ZodObject)
    for (const [key, part] of Object.entries(schema.shape as Record<string, z.ZodType>))
      walk(part, (value as Record<string, unknown>)[key], visit, [...path, key])
  if (schema instanceof z.ZodArray)
    for (const [index, item] of (value as unknown[]).entries())
      walk(schema.element as z.ZodType, item, visit, [...path, index])
}

/** Whether a schema is one of localized text: a string, or strings by language. */
export function isText(schema: z.ZodType): boolean {
  return schema instanceof z.ZodUnion && schema.options.some((option) => option instanceof z.ZodRecord)
}
