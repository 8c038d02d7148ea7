import type * as Y from 'yjs'
import type { z } from 'zod'
import type { View } from './view'

/** Records of one shape in a Y.Map, each stored whole under its key, so that a record is never half of one and half of another. */
export interface Collection<K extends string, V> extends View<ReadonlyMap<K, V>> {
  put(key: K, value: V): void
  delete(key: K): void
}

/**
 * A typed view of `map`. A record that does not fit the schema is passed over when reading (an older or a
 * hostile client wrote it) and refused when writing. Deep-equal writes change nothing.
 */
export function collection<K extends string, V>(map: Y.Map<unknown>, schema: z.ZodType<V>): Collection<K, V> {
  let records: ReadonlyMap<K, V> | null = null
  const parsed = new Map<string, { raw: unknown; value: V | null }>()

  const parse = (key: string, raw: unknown): V | null => {
    const known = parsed.get(key)
    if (known && known.raw === raw) return known.value
    const result = schema.safeParse(raw)
    const value = result.success ? result.data : null
    parsed.set(key, { raw, value })
    return value
  }

  const read = (): ReadonlyMap<K, V> => {
    if (records) return records
    for (const key of parsed.keys()) if (!map.has(key)) parsed.delete(key)
    const fresh = new Map<K, V>()
    for (const [key, raw] of map.entries()) {
      const value = parse(key, raw)
      if (value !== null) fresh.set(key as K, value)
    }
    return (records = fresh)
  }

  // One observer for the life of the view, so that `read` is right whether or not anyone watches.
  const watchers = new Set<() => void>()
  map.observe(() => {
    records = null
    for (const changed of [...watchers]) changed()
  })

  return {
    read,
    watch(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    put(key, value) {
      const checked = schema.parse(value)
      if (JSON.stringify(map.get(key)) !== JSON.stringify(checked)) map.set(key, checked)
    },
    delete(key) {
      if (map.has(key)) map.delete(key)
    },
  }
}
