import type * as Y from 'yjs'
import type { Scene } from '@/lib/document/access'
import { paperRoom } from '@/lib/document/paper-room'
import { modeFor, type PaperMode } from '@/lib/papers/paper-mode'
import { adopted } from '@/lib/papers/ruling'
import { isMarked, marksOf } from './known-marks'

/** What the rules ask about a paper, looked up in its document when first asked. */
export function paperScene(
  doc: Y.Doc,
  { who, now }: Pick<Scene, 'who' | 'now'>,
): Required<Pick<Scene, 'isAdopted' | 'isAdoptedWhole' | 'isArchived' | 'isMarked' | 'mode'>> {
  marksOf(doc)
  let mode: PaperMode | null = null
  let standing: ReadonlyMap<string, unknown> | null = null
  return {
    isAdopted: (clause) => (standing ??= adopted(paperRoom(doc).rulings.read().values())).has(clause),
    isAdoptedWhole: () => Boolean(paperRoom(doc).meta.read()?.adopted),
    isArchived: () => paperRoom(doc).meta.read()?.archived === true,
    isMarked: (id, by) => isMarked(doc, id, by),
    mode: () => (mode ??= modeFor(who, paperRoom(doc).meta.read() ?? {}, now)),
  }
}
