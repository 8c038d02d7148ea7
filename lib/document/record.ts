import type * as Y from 'yjs'
import type { z } from 'zod'
import type { View } from './view'

/** One record spread over a Y.Map, a field a key; null until the server has written it. */
export interface RecordView<V extends object> extends View<V | null> {
  put(value: V): void
}

/** A typed view of the record in `map`. Only fields that differ are written. */
export function record<V extends object>(map: Y.Map<unknown>, schema: z.ZodType<V>): RecordView<V> {
  let value: V | null | undefined
  const watchers = new Set<() => void>()
  map.observe(() => {
    value = undefined
    for (const changed of [...watchers]) changed()
  })
  return {
    read() {
      if (value === undefined) {
        const result = schema.safeParse(Object.fromEntries(map.entries()))
        value = result.success ? result.data : null
      }
      return value
    },
    watch(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    put(next) {
      for (const [key, field] of Object.entries(schema.parse(next))) {
        if (JSON.stringify(map.get(key)) !== JSON.stringify(field)) map.set(key, field)
      }
    },
  }
}
