import * as Y from 'yjs'
import { seeded } from '@/lib/decision/random'

const WRITERS = 20

/** What so many keystrokes of several writers leave: typed on, now and then elsewhere, a third of it taken back again. */
export function history(keystrokes: number): Y.Doc {
  const random = seeded(7)
  const doc = new Y.Doc()
  doc.transact(() => {
    const text = doc.getText('history')
    let at = 0
    let back = 0 // how many of the next keystrokes take back
    for (let n = 0; n < keystrokes; n++) {
      if (n % 500 === 0) doc.clientID = 1 + Math.floor(random() * WRITERS)
      if (random() < 0.006) at = Math.floor(random() * (text.length + 1))
      if (random() < 0.012) back = Math.floor(random() * 50)
      if (back > 0 && at > 0) {
        back--
        text.delete(--at, 1)
      } else text.insert(at++, String.fromCharCode(97 + Math.floor(random() * 26)))
    }
  })
  return doc
}
