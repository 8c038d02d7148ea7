import * as Y from 'yjs'
import { seeded } from '@/lib/decision/random'

/** A text written in so many keystrokes, here and there, some of them taken back: as one update. */
export function longHistory(keystrokes: number): Uint8Array {
  const random = seeded(keystrokes)
  const doc = new Y.Doc()
  const text = doc.getText('history')
  let at = 0
  doc.transact(() => {
    for (let i = 0; i < keystrokes; i++) {
      if (random() < 0.02) at = Math.floor(random() * (text.length + 1))
      if (at > 0 && random() < 0.1) text.delete(--at, 1)
      else text.insert(at++, 'etaoinshrdlu '[i % 13]!)
    }
  })
  return Y.encodeStateAsUpdate(doc)
}
