import type { z } from 'zod'
import { citationSchema, type Citation } from './cited'
import { packSchema, type Pack } from './pack'
import { packError, type PackError } from './pack-errors'
import type { Text } from './text'
import { isText, walk } from './walk-pack'

/** What one part of a pack must be in view of the others: ids once, references that resolve, languages complete. */
export function brokenRules(pack: Pack): PackError[] {
  return [...repeats(pack), ...danglingForms(pack), ...citationsAndLanguages(packSchema, pack)]
}

function repeats(pack: Pack): PackError[] {
  const lists = { ...pack } as Record<string, unknown>
  const errors = Object.entries(lists).flatMap(([list, records]) =>
    Array.isArray(records) && records.every((record) => typeof record === 'object')
      ? repeated(records as Record<string, unknown>[], 'id', [list])
      : [],
  )
  return [
    ...errors,
    ...repeated(
      pack.languages.map((tag) => ({ tag })),
      'tag',
      ['languages'],
    ),
    ...repeated(pack.aims, 'shape', ['aims']),
    ...repeated(pack.visions, 'letter', ['visions']),
    ...repeated(pack.actors, 'code', ['actors']),
    ...pack.topics.flatMap((topic, index) => repeated(topic.points, 'id', ['topics', index, 'points'])),
  ]
}

/** Every value of `key` that an earlier record has already. */
export function repeated(records: readonly object[], key: string, path: PropertyKey[]): PackError[] {
  const seen = new Set<unknown>()
  return records.flatMap((record, index) => {
    const value = (record as Record<string, unknown>)[key]
    if (!seen.has(value)) {
      seen.add(value)
      return []
    }
    const at = key === 'tag' ? [...path, index] : [...path, index, key]
    return [packError(at, 'duplicate', { value: String(value) })]
  })
}

function danglingForms(pack: Pack): PackError[] {
  const known = new Set(pack.forms.map((form) => form.id))
  return pack.issueAreas.flatMap((area, index) =>
    area.forms.flatMap((form, place) =>
      known.has(form) ? [] : [packError(['issueAreas', index, 'forms', place], 'unknown-form', { value: form })],
    ),
  )
}

/** Citations of sources that are not there, and texts that lack one of the languages. */
export function citationsAndLanguages(schema: z.ZodType, pack: Pick<Pack, 'sources' | 'languages'>): PackError[] {
  const errors: PackError[] = []
  const known = new Set(['ours', ...pack.sources.map((source) => source.id)])
  for (const [index, source] of pack.sources.entries())
    if (source.id === 'ours') errors.push(packError(['sources', index, 'id'], 'reserved-source'))
  walk(schema, pack, (schema, value, path) => {
    if (schema === citationSchema) {
      const { id } = value as Citation
      if (!known.has(id)) errors.push(packError([...path, 'id'], 'unknown-source', { value: id }))
    }
    if (isText(schema) && typeof value === 'object')
      for (const language of pack.languages)
        if (!Object.hasOwn(value as Exclude<Text, string>, language))
          errors.push(packError(path, 'missing-language', { language }))
  })
  return errors
}
