import type * as Y from 'yjs'
import { markName, textsIn } from '@/lib/document/body-text'

type Delta = readonly { insert: unknown; attributes?: Record<string, { id?: unknown } | null> }[]

/** Takes the marks of this name and id off a text, wherever they lie. Gives whether there was any. */
export function liftMarks(body: Y.XmlFragment, mark: string, id: string): boolean {
  let found = false
  for (const text of textsIn(body)) {
    let at = 0
    for (const { insert, attributes = {} } of text.toDelta() as Delta) {
      const length = typeof insert === 'string' ? insert.length : 1
      for (const [key, value] of Object.entries(attributes)) {
        if (markName(key) !== mark || value?.id !== id) continue
        text.format(at, length, { [key]: null })
        found = true
      }
      at += length
    }
  }
  return found
}
