import * as Y from 'yjs'
import type { Path } from '@/lib/document/path-pattern'
import type { Block, Id, ParsedUpdate, Struct } from './parse-update'

/** Where an item belongs: its parent's path and its key there (null: a place in a sequence). */
export type Slot = Path

/** The place is inside something that has been collected: whatever is put there is never seen. */
export const INVISIBLE = Symbol('invisible')

/** Thrown when the update refers to what the server does not have; the client must sync again. */
export class Unresolved extends Error {}
/** Thrown when the update contradicts itself or the document. */
export class Contradiction extends Error {}

type SharedType = Y.AbstractType<unknown>

const paths = new WeakMap<SharedType, Path>() // a type never moves

/** The path of a shared type that is in a document. */
function pathOf(type: SharedType, doc: Y.Doc): Path {
  const known = paths.get(type)
  if (known) return known
  const item = type._item
  const path = item === null ? [rootName(type, doc)] : slotOfItem(item, doc)
  paths.set(type, path)
  return path
}

function rootName(type: SharedType, doc: Y.Doc): string {
  for (const [name, root] of doc.share) if (root === type) return name
  throw new Contradiction('a type without a root')
}

/** The slot of an item that is in the document. */
export const slotOfItem = (item: Y.Item, doc: Y.Doc): Slot => [
  ...pathOf(item.parent as SharedType, doc),
  item.parentSub,
]

/** A block whose structs are resolved in order of their clocks, as Yjs integrates them. */
interface Resolving {
  readonly block: Block
  readonly slots: (Slot | typeof INVISIBLE)[]
  busy: boolean
}

/** Finds slots of the structs of one update, from the document and from the update itself. */
export class Slots {
  private readonly blocks: ReadonlyMap<number, Resolving>

  constructor(
    private readonly doc: Y.Doc,
    update: ParsedUpdate,
  ) {
    this.blocks = new Map(update.blocks.map((block) => [block.client, { block, slots: [], busy: false }]))
  }

  /**
   * The slot where Yjs will put the struct at `index` of the client's block. As in Yjs, the neighbours decide where
   * there are any; that both neighbours stand in one slot is demanded here. Throws Unresolved or Contradiction.
   */
  of(client: number, index: number): Slot | typeof INVISIBLE {
    const resolving = this.blocks.get(client)!
    const { block, slots } = resolving
    if (index >= slots.length) {
      if (resolving.busy) throw new Contradiction('structs that refer to one another in a circle')
      resolving.busy = true
      while (slots.length <= index) slots.push(this.resolve(block.structs[slots.length]!))
      resolving.busy = false
    }
    return slots[index]!
  }

  private resolve(struct: Struct): Slot | typeof INVISIBLE {
    if (struct.content === null) return INVISIBLE
    const { origin, rightOrigin, parent, key } = struct
    if (origin || rightOrigin) {
      const left = origin && this.at(origin, struct)
      const right = rightOrigin && this.at(rightOrigin, struct)
      if (left === INVISIBLE || right === INVISIBLE) return INVISIBLE
      if (left && right && !sameSlot(left, right)) throw new Contradiction('neighbours in different places')
      const slot = (left ?? right)!
      // Yjs puts a new value of a key behind the last one. With any other neighbours replicas could choose different ones.
      if (rightOrigin && slot.at(-1) !== null) throw new Contradiction('a value before another of its key')
      if (origin && rightOrigin && sameId(origin, rightOrigin)) throw new Contradiction('both neighbours in one')
      return slot
    }
    if (typeof parent === 'string') return [parent, key]
    const holder = this.typeAt(parent!, struct)
    return holder === INVISIBLE ? INVISIBLE : [...holder, key]
  }

  /** The slot of the struct that holds `id`, in the update or in the document. */
  private at(id: Id, by: Struct): Slot | typeof INVISIBLE {
    const mine = this.inUpdate(id, by)
    if (mine !== null) return this.of(id.client, mine)
    const item = this.inDocument(id)
    return item instanceof Y.Item ? slotOfItem(item, this.doc) : INVISIBLE
  }

  /** The path of the shared type that the item at `id` holds. */
  private typeAt(id: Id, by: Struct): Path | typeof INVISIBLE {
    const mine = this.inUpdate(id, by)
    if (mine !== null) {
      const { content } = this.blocks.get(id.client)!.block.structs[mine]!
      if (content === null || content.type === 'deleted') return INVISIBLE
      if (content.type !== 'shared') throw new Contradiction('a parent that cannot have children')
      return this.of(id.client, mine)
    }
    const item = this.inDocument(id)
    if (!(item instanceof Y.Item)) return INVISIBLE
    if (item.content instanceof Y.ContentType) return pathOf(item.content.type as SharedType, this.doc)
    if (item.deleted) return INVISIBLE
    throw new Contradiction('a parent that cannot have children')
  }

  /** The index in its block of the struct that holds `id`, or null when it is not in the update. */
  private inUpdate(id: Id, by: Struct): number | null {
    const block = this.blocks.get(id.client)?.block
    if (!block || id.clock < block.clock) return null
    if (id.clock >= block.end) throw new Unresolved('a reference beyond the update')
    if (id.client === by.client && id.clock >= by.clock) throw new Contradiction('a reference forward')
    return indexAt(block.structs, id.clock)
  }

  private inDocument(id: Id): Y.Item | Y.GC {
    const { store } = this.doc
    if (id.clock >= Y.getState(store, id.client)) throw new Unresolved('a reference to what is not here')
    const structs = store.clients.get(id.client)!
    return structs[Y.findIndexSS(structs, id.clock)] as Y.Item | Y.GC
  }
}

/** The index of the struct that holds `clock`; structs are in order and without gaps. */
export function indexAt(structs: readonly { readonly clock: number }[], clock: number): number {
  let low = 0
  let high = structs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (structs[middle]!.clock <= clock) low = middle
    else high = middle - 1
  }
  return low
}

const sameId = (a: Id, b: Id): boolean => a.client === b.client && a.clock === b.clock
const sameSlot = (a: Slot, b: Slot): boolean => a.length === b.length && a.every((key, i) => key === b[i])
