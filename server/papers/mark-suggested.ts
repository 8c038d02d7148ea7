import type * as Y from 'yjs'
import { textOf } from '@/lib/document/clause-of'
import { textPieces } from '@/lib/document/text-pieces'
import { markKey } from '@/lib/papers/mark-key'
import type { Run } from '@/lib/papers/text-move'

/**
 * Words that came without the mark their writer owes: they become a suggestion of that party and of no other. In a
 * transaction of the server's.
 */
export function markSuggested(doc: Y.Doc, runs: readonly Run[], attrs: { id: string; by: string }): void {
  const key = markKey({ type: 'inserted', attrs })
  for (const [client, clock, length] of runs) {
    const text = textOf(doc, { client, clock })
    if (!text) continue
    for (const { item, index, words, marks } of textPieces(text)) {
      if (item.id.client !== client) continue
      const from = Math.max(clock, item.id.clock)
      const to = Math.min(clock + length, item.id.clock + words.length)
      if (from >= to) continue
      const others = [...marks].filter(([, { type }]) => type === 'inserted').map(([other]) => [other, null])
      text.format(index + from - item.id.clock, to - from, { ...Object.fromEntries(others), [key]: attrs })
    }
  }
}
