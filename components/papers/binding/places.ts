import type { Schema } from '@tiptap/pm/model'
import * as Y from 'yjs'
import type { ClauseId } from '@/lib/papers/clause'

/** A place in a clause that stays with its neighbours while others write. */
export interface Place {
  readonly clause: ClauseId
  readonly at: Y.RelativePosition
}

type Child = Y.XmlElement | Y.XmlText

/** How many positions of the editor a shared type takes. */
export function sizeOf(type: Child, schema: Schema): number {
  if (type instanceof Y.XmlText) return type.length
  if (schema.nodes[type.nodeName]?.isLeaf) return 1
  return 2 + insideOf(type, schema)
}

const insideOf = (type: Y.XmlFragment, schema: Schema): number =>
  (type.toArray() as Child[]).reduce((sum, child) => sum + sizeOf(child, schema), 0)

/** The place at `offset` positions into a clause's content. It keeps to the character before it. */
export function placeAt(body: Y.XmlFragment, offset: number, schema: Schema): Y.RelativePosition {
  let rest = offset
  let type: Y.XmlFragment = body
  for (;;) {
    const children = type.toArray() as Child[]
    let index = 0
    let into: Y.XmlElement | null = null
    for (; index < children.length; index++) {
      const child = children[index]!
      const size = sizeOf(child, schema)
      if (child instanceof Y.XmlText) {
        if (rest <= size) return Y.createRelativePositionFromTypeIndex(child, rest, -1)
      } else if (rest > 0 && rest < size) {
        into = child
        break
      } else if (rest === 0) break
      rest -= size
    }
    if (!into) return Y.createRelativePositionFromTypeIndex(type, Math.min(index, children.length), -1)
    rest -= 1
    type = into
  }
}

/** The offset of a place in a clause's content; null when what it kept to is gone. */
export function offsetOf(body: Y.XmlFragment, at: Y.RelativePosition, schema: Schema): number | null {
  const found = Y.createAbsolutePositionFromRelativePosition(at, body.doc!)
  if (!found) return null
  let type = found.type as Y.XmlFragment | Y.XmlText
  let offset = 0
  if (type instanceof Y.XmlText) offset = found.index
  else {
    for (const child of (type.toArray() as Child[]).slice(0, found.index)) offset += sizeOf(child, schema)
  }
  while (type !== body) {
    const item = type._item
    if (!item || item.deleted) return null
    const parent = item.parent as Y.XmlFragment
    if (!(type instanceof Y.XmlText)) offset += 1
    for (const child of parent.toArray() as Child[]) {
      if (child === type) break
      offset += sizeOf(child, schema)
    }
    type = parent
  }
  return offset
}
