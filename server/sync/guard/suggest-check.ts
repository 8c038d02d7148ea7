import * as Y from 'yjs'
import { paperRoom } from '@/lib/document/paper-room'
import { textPieces, type TextPiece } from '@/lib/document/text-pieces'
import type { BodyMark } from '@/lib/papers/body'
import type { ClauseId } from '@/lib/papers/clause'
import { writtenAs } from '@/lib/papers/suggestion'
import type { Run } from '@/lib/papers/text-move'
import type { Block } from './parse-update'

/** Who suggests: their party, and whether a client id is theirs. */
export interface Suggester {
  readonly by: string
  readonly isOwn: (client: number) => boolean
}

/** What an update by somebody who may only suggest comes to. */
export type Suggested =
  | { readonly ok: false }
  /** `unmarked`: words whose suggestion was decided before they came; they have to be marked as suggested. */
  | { readonly ok: true; readonly unmarked: readonly Run[] }

const shadows = new WeakMap<Y.Doc, Y.Doc>()

/**
 * A second copy of a paper, on which what suggesters send is tried out: whether words are suggested can be told from
 * the whole text alone, which formats around them decide. Made when it is first needed, kept up with the paper since.
 */
function shadowOf(doc: Y.Doc): Y.Doc {
  const known = shadows.get(doc)
  if (known) return known
  const shadow = new Y.Doc()
  shadow.on('afterTransaction', (tr: Y.Transaction) => (tr._needFormattingCleanup = false))
  Y.applyUpdate(shadow, Y.encodeStateAsUpdate(doc))
  shadows.set(doc, shadow)
  const keepUp = (bytes: Uint8Array) => {
    if (shadows.get(doc) === shadow) Y.applyUpdate(shadow, bytes)
    else doc.off('update', keepUp)
  }
  doc.on('update', keepUp)
  return shadow
}

/** An update that is accepted and not tried out here goes into the copy too, ahead of the paper's own event. */
export function alsoAccept(doc: Y.Doc, bytes: Uint8Array): void {
  const shadow = shadows.get(doc)
  if (shadow) Y.applyUpdate(shadow, bytes)
}

/**
 * Whether an update does nothing but suggest: apart from the party's own suggestions and all brackets, the clauses it
 * touches say the same before and after. The update has passed every other rule.
 */
export function onlySuggests(
  doc: Y.Doc,
  bytes: Uint8Array,
  blocks: readonly Block[],
  touched: ReadonlySet<string>,
  who: Suggester,
): Suggested {
  const shadow = shadowOf(doc)
  const before = new Map([...touched].map((id) => [id, saysOf(shadow, id, who, () => false)]))
  Y.applyUpdate(shadow, bytes)
  const ends = new Map(blocks.map(({ client, clock, end }) => [client, { clock, end }]))
  const isNew = ({ item: { id } }: TextPiece) => {
    const block = ends.get(id.client)
    return block !== undefined && id.clock >= block.clock && id.clock < block.end
  }
  const unmarked: TextPiece[] = []
  const same = [...before].every(([id, said]) => {
    if (saysOf(shadow, id, who, () => false) === said) return true
    return saysOf(shadow, id, who, (piece) => isNew(piece) && unmarked.push(piece) > 0) === said
  })
  if (same && unmarked.every((piece) => isLate(shadow, piece, who)))
    return { ok: true, unmarked: unmarked.map(({ item, words }): Run => [item.id.client, item.id.clock, words.length]) }
  shadows.delete(doc) // what was tried out is in it
  shadow.destroy()
  return { ok: false }
}

/** Words that stand where the writer's own words stand or stood: the suggestion they belonged to was decided meanwhile. */
function isLate(doc: Y.Doc, { item }: TextPiece, { isOwn }: Suggester): boolean {
  const neighbour = item.origin ?? item.rightOrigin
  if (!neighbour) return false
  const beside = Y.getItem(doc.store, neighbour) as Y.Item | Y.GC
  return beside.deleted || isOwn(neighbour.client)
}

/** A clause without one party's suggestions and without brackets, as one text to compare. `skip`: further words to leave out. */
function saysOf(doc: Y.Doc, id: string, { by }: Suggester, skip: (piece: TextPiece) => boolean): string {
  const body = paperRoom(doc).clauses.body(id as ClauseId)
  const isOwn = ({ type, attrs }: BodyMark, wanted: string) => type === wanted && attrs.by === by
  const said: (string | [string, string])[] = []
  const read = (fragment: Y.XmlFragment): void => {
    for (const child of fragment.toArray()) {
      if (child instanceof Y.XmlElement) {
        said.push(`<${child.nodeName} ${JSON.stringify(child.getAttributes())}>`)
        read(child)
        said.push('</>')
      } else if (child instanceof Y.XmlText) {
        for (const piece of textPieces(child)) {
          const marks = [...piece.marks.values()]
          if (writtenAs(marks)?.attrs.by === by || skip(piece)) continue
          const others = marks.filter(
            (mark) => mark.type !== 'bracket' && !isOwn(mark, 'deleted') && !isOwn(mark, 'inserted'),
          )
          const key = others.map((mark) => JSON.stringify(mark)).sort().join() // prettier-ignore
          const last = said.at(-1)
          if (Array.isArray(last) && last[1] === key) last[0] += piece.words
          else said.push([piece.words, key])
        }
      }
    }
  }
  if (body) read(body)
  return JSON.stringify(said)
}
