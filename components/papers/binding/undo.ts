import * as Y from 'yjs'
import type { PaperRoom } from '@/lib/document/paper-room'
import { root } from '@/lib/document/roots'
import { textPieces } from '@/lib/document/text-pieces'
import { writtenAs } from '@/lib/papers/suggestion'
import type { PaperBinding } from './paper-binding'
import type { KeptSelection } from './selection'

/** Undo over all clauses, of one's own changes alone. One for the life of the binding; whoever makes it destroys it. */
export interface PaperUndo {
  readonly manager: Y.UndoManager
  /** Where the selection was before the step that was just taken back; for once. */
  takeSelection(): KeptSelection | null
  destroy(): void
}

/** `before`: the selection before the change that is being written, taken before it was. */
export function paperUndo(binding: PaperBinding, before: () => KeptSelection | null): PaperUndo {
  const { room } = binding.options
  const accepted = acceptedWords(binding)
  const manager = new Y.UndoManager([room.clauses.map, root(room.doc, 'moves')], {
    trackedOrigins: new Set([binding]),
    deleteFilter: (item) => mayUndo(room, item) && !accepted(item),
  })
  let selection: KeptSelection | null = null
  manager.on('stack-item-added', ({ stackItem }) => {
    stackItem.meta.set(binding, before())
  })
  manager.on('stack-item-popped', ({ stackItem }) => {
    selection = (stackItem.meta.get(binding) as KeptSelection | null | undefined) ?? null
  })
  return {
    manager,
    takeSelection() {
      const taken = selection
      selection = null
      return taken
    },
    destroy: () => manager.destroy(),
  }
}

/**
 * A clause is never deleted, not even by who made it: others may be writing in it. Taking back an Enter deletes its
 * state, and only while no words of others stand in it; Yjs asks for the innermost first, so one's own are gone by then.
 * Elements go when they are empty, but not a text's first.
 */
function mayUndo(room: PaperRoom, item: Y.Item): boolean {
  if (!(item instanceof Y.Item)) return true
  const { content, parent, parentSub } = item
  if (parent === room.clauses.map) return false
  if (parent instanceof Y.Map && (parent as Y.Map<unknown>)._item?.parent === room.clauses.map) {
    if (content instanceof Y.ContentType) return false
    const wasFirst = item.left === null // it came with the clause; later ones are changes of their own
    return !wasFirst || (parentSub === 'state' && !clauseHasWords(parent))
  }
  if (!(content instanceof Y.ContentType)) return true
  const isFirst = parent instanceof Y.XmlFragment && parent.get(0) === (content.type as unknown)
  const type = content.type as unknown
  return !isFirst && (type instanceof Y.XmlText || type instanceof Y.XmlFragment) && !hasWords(type)
}

/**
 * Where one only suggests, words that were accepted meanwhile are the text's: taking back one's typing leaves them.
 * Asked of all that a step would delete, from the end; what is marked is looked up before the first goes.
 */
function acceptedWords({ options: { suggester, room } }: PaperBinding): (item: Y.Item) => boolean {
  let of: Y.Transaction | null = null
  let suggested = new Map<Y.XmlText, ReadonlySet<Y.Item>>()
  return (item) => {
    const by = suggester?.()?.by
    if (by === undefined || !(item instanceof Y.Item) || !(item.parent instanceof Y.XmlText)) return false
    if (of !== room.doc._transaction) [of, suggested] = [room.doc._transaction, new Map()]
    let own = suggested.get(item.parent)
    if (!own) {
      const pieces = textPieces(item.parent).filter(({ marks }) => writtenAs([...marks.values()])?.attrs.by === by)
      suggested.set(item.parent, (own = new Set(pieces.map((piece) => piece.item))))
    }
    return item.content instanceof Y.ContentString && !item.deleted && !own.has(item)
  }
}

const clauseHasWords = (type: unknown): boolean => {
  const body = type instanceof Y.Map ? (type.get('body') as unknown) : null
  return body instanceof Y.XmlFragment && hasWords(body)
}

function hasWords(type: Y.XmlText | Y.XmlFragment): boolean {
  if (type instanceof Y.XmlText) return type.length > 0
  return type
    .toArray()
    .some((child) => (child instanceof Y.XmlText || child instanceof Y.XmlElement) && hasWords(child))
}
