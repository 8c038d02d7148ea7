import * as Y from 'yjs'
import type { BodyMark } from '@/lib/papers/body'
import { isSign, markName } from './body-text'

/** A stretch of live text with the marks that hold there, in one item of the shared text. */
export interface TextPiece {
  readonly item: Y.Item
  /** Where it begins in its text. */
  readonly index: number
  readonly words: string
  /** By the key each is stored under. */
  readonly marks: ReadonlyMap<string, BodyMark>
}

/** The words of one shared text in their order, item by item, with their marks. Reads only. */
export function textPieces(text: Y.XmlText): TextPiece[] {
  const pieces: TextPiece[] = []
  let marks: ReadonlyMap<string, BodyMark> = new Map()
  let index = 0
  for (let item = text._start; item; item = item.right) {
    if (item.deleted) continue
    const { content } = item
    if (content instanceof Y.ContentString) pieces.push({ item, index, words: content.str, marks })
    else if (content instanceof Y.ContentFormat && !isSign(content.key)) marks = after(marks, content)
    if (item.countable) index += item.length
  }
  return pieces
}

function after(marks: ReadonlyMap<string, BodyMark>, { key, value }: Y.ContentFormat): ReadonlyMap<string, BodyMark> {
  const next = new Map(marks)
  const attrs = value as Record<string, unknown> | boolean | null
  if (attrs === null) next.delete(key)
  else next.set(key, { type: markName(key), attrs: typeof attrs === 'object' ? attrs : {} })
  return next
}
