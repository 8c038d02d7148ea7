import * as Y from 'yjs'
import { refusal, type Attempt, type Scene } from '@/lib/document/access'
import type { CloseName } from '@/lib/wire/close-codes'
import type { RoomId } from '@/lib/wire/room-name'
import { partyOf } from '@/lib/papers/paper-mode'
import type { Run } from '@/lib/papers/text-move'
import { paperScene } from './paper-scene'
import { MalformedUpdate, parseUpdate, type Content, type ParsedUpdate } from './parse-update'
import { alsoAccept, onlySuggests } from './suggest-check'
import { Contradiction, INVISIBLE, Slots, Unresolved, indexAt, slotOfItem, type Slot } from './slots'

/** Whose a Yjs client id is: a participant's for good, or nobody's yet. */
export type HolderOf = (client: number) => string | null

export interface Case {
  readonly doc: Y.Doc
  readonly room: RoomId['kind']
  readonly bytes: Uint8Array
  readonly scene: Scene
  readonly holderOf: HolderOf
}

export type Verdict =
  /**
   * To apply; `bytes` null: nothing in it is new. `binds`: client ids that now belong to the writer. `unmarked`: words by
   * somebody who may only suggest, which the server has to mark as suggested, because their suggestion was decided meanwhile.
   */
  | {
      readonly ok: true
      readonly bytes: Uint8Array | null
      readonly binds: readonly number[]
      readonly unmarked?: readonly Run[]
    }
  | { readonly ok: false; readonly close: CloseName; readonly rule: string; readonly sentence: string }

const NOTHING: Verdict = { ok: true, bytes: null, binds: [] }
const no = (close: CloseName, rule: string, sentence: string): Verdict => ({ ok: false, close, rule, sentence })

/**
 * Whether this update may be applied to the room's document as it is now. Looks, and changes nothing.
 * The order is that of sync.md's guard: parse, cut what is known, whose clients, where each struct lands, which rule.
 */
export function judge(given: Case): Verdict {
  try {
    return decide(given)
  } catch (error) {
    if (error instanceof MalformedUpdate || error instanceof Contradiction)
      return no('malformed', 'format', error.message)
    if (error instanceof Unresolved) return no('resync', 'unresolved', error.message)
    throw error
  }
}

function decide({ doc, room, bytes: whole, scene: given, holderOf }: Case): Verdict {
  const scene: Scene = room === 'paper' ? { ...given, ...paperScene(doc, given) } : given
  let bytes = whole
  let update = parseUpdate(bytes)
  const { store } = doc
  if (update.blocks.some((block) => block.clock < Y.getState(store, block.client))) {
    bytes = Y.diffUpdate(bytes, Y.encodeStateVector(doc))
    update = parseUpdate(bytes)
  }

  const binds: number[] = []
  for (const block of update.blocks) {
    const known = Y.getState(store, block.client)
    const holder = holderOf(block.client)
    if (holder === null && known === 0) binds.push(block.client)
    else if (holder !== scene.who.participant)
      return no('refused', 'foreign-client', 'This client id belongs to somebody else.')
    if (block.clock > known) return no('resync', 'gap', 'Earlier changes of this client are missing.')
  }

  const touched = new Set<string>()
  const may = (slot: Slot, attempt: Attempt): Verdict | null => {
    if (slot[0] === 'clauses' && slot[1]) touched.add(slot[1])
    const found = refusal(room, slot, attempt, scene)
    return found && no('refused', found.rule, found.sentence)
  }

  const slots = new Slots(doc, update)
  const made = new Set<string>()
  const isFresh = (slot: Slot): boolean => {
    if (slot.at(-1) === null) return true
    const name = JSON.stringify(slot)
    const fresh = !made.has(name) && !stands(doc, slot)
    made.add(name)
    return fresh
  }
  for (const block of update.blocks) {
    for (const [index, struct] of block.structs.entries()) {
      const slot = slots.of(block.client, index)
      if (slot === INVISIBLE) continue
      // Values that their author replaced while offline are merged into one deleted struct; live ones never are.
      const several = slot.at(-1) !== null && struct.length > 1 && struct.content!.type !== 'deleted'
      if (several) return no('malformed', 'format', 'several values under one key')
      const refused = may(slot, attemptOf(struct.content!, slot, isFresh))
      if (refused) return refused
    }
  }

  const removal = judgeDeletes(doc, update, slots, (slot) => may(slot, { do: 'delete' }))
  if (removal.refused) return removal.refused
  if (update.blocks.length === 0 && !removal.anything) return NOTHING
  if (scene.mode?.() !== 'suggest') {
    if (room === 'paper') alsoAccept(doc, bytes)
    return { ok: true, bytes, binds }
  }
  const isOwn = (client: number) => holderOf(client) === scene.who.participant || binds.includes(client)
  const suggested = onlySuggests(doc, bytes, update.blocks, touched, { by: partyOf(scene.who), isOwn })
  if (!suggested.ok) return no('refused', 'suggest-only', 'One only suggests words in this paper.')
  return { ok: true, bytes, binds, unmarked: suggested.unmarked }
}

function attemptOf(content: Content, slot: Slot, isFresh: (slot: Slot) => boolean): Attempt {
  const isKeyed = slot.at(-1) !== null
  if (content.type === 'values' && content.values.length === 1 && isKeyed)
    return { do: 'put', value: content.values[0] }
  // What its author has already removed again: it leaves no trace but its place.
  if (content.type === 'deleted') return { do: 'delete' }
  if (content.type === 'shared') return { do: 'make', shape: content.shape, name: content.name, fresh: isFresh(slot) }
  if (content.type === 'text') return { do: 'write' }
  if (content.type === 'format') return { do: 'format', key: content.key, value: content.value }
  return { do: 'other', what: content.type }
}

/** Whether there is a live value at a path of nested maps. */
function stands(doc: Y.Doc, slot: Slot): boolean {
  let at: unknown = doc.share.get(slot[0]!)
  for (const key of slot.slice(1)) {
    const item: Y.Item | undefined = key === null ? undefined : (at as Y.Map<unknown> | undefined)?._map?.get(key)
    if (!item || item.deleted) return false
    at = item.content instanceof Y.ContentType ? item.content.type : undefined
  }
  return true
}

/** Judges what the update deletes and is still there, in the document or in the update itself. */
function judgeDeletes(
  doc: Y.Doc,
  update: ParsedUpdate,
  slots: Slots,
  may: (slot: Slot) => Verdict | null,
): { refused: Verdict | null; anything: boolean } {
  const blocks = new Map(update.blocks.map((block) => [block.client, block]))
  let anything = false
  for (const { client, clock, length } of update.deletes) {
    const end = clock + length
    const known = Y.getState(doc.store, client)
    const block = blocks.get(client)
    if (end > (block ? block.end : known)) throw new Unresolved('a deletion of what is not here')

    if (clock < known) {
      const structs = doc.store.clients.get(client)!
      for (let i = Y.findIndexSS(structs, clock); i < structs.length && structs[i]!.id.clock < end; i++) {
        const item = structs[i]!
        if (item.deleted || !(item instanceof Y.Item)) continue
        anything = true
        const refused = may(slotOfItem(item, doc))
        if (refused) return { refused, anything }
      }
    }
    if (block && end > block.clock) {
      const from = indexAt(block.structs, Math.max(clock, block.clock))
      for (let i = from; i < block.structs.length && block.structs[i]!.clock < end; i++) {
        const slot = slots.of(client, i)
        const refused = slot === INVISIBLE ? null : may(slot)
        if (refused) return { refused, anything }
      }
    }
  }
  return { refused: null, anything }
}

/** After applying: whether Yjs kept something back, which an accepted update never makes it do. */
export const isPoisoned = (doc: Y.Doc): boolean => doc.store.pendingStructs !== null || doc.store.pendingDs !== null
