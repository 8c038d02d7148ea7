import * as decoding from 'lib0/decoding'

/** Address of one unit of a document: who wrote it and at which tick of their clock. */
export interface Id {
  readonly client: number
  readonly clock: number
}

/** What an item holds, as far as rules ask. */
export type Content =
  | { readonly type: 'deleted' }
  | { readonly type: 'values'; readonly values: readonly unknown[] }
  | { readonly type: 'binary' }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'embed'; readonly value: unknown }
  | { readonly type: 'format'; readonly key: string; readonly value: unknown }
  | { readonly type: 'shared'; readonly shape: SharedShape; readonly name: string | null }

export type SharedShape = (typeof SHAPES)[number]
const SHAPES = ['array', 'map', 'text', 'xml-element', 'xml-fragment', 'xml-hook', 'xml-text'] as const

/** One struct of an update: a piece of content and where it says it belongs; `content: null` is a collected range. */
export interface Struct extends Id {
  readonly length: number
  readonly origin: Id | null
  readonly rightOrigin: Id | null
  /** A root's name, the id of the item that holds the parent, or null to take it from the neighbours. */
  readonly parent: string | Id | null
  readonly key: string | null
  readonly content: Content | null
}

/** A run of one client's structs, clocks without gaps from `clock` to `end`. */
export interface Block extends Id {
  readonly end: number
  readonly structs: readonly Struct[]
}

export interface Range extends Id {
  readonly length: number
}

export interface ParsedUpdate {
  readonly blocks: readonly Block[]
  readonly deletes: readonly Range[]
}

/** The update breaks the format or a bound; `message` says which. */
export class MalformedUpdate extends Error {}

/** Bounds on one update. Honest clients stay far below: text typed in one go is one struct. */
export const BOUNDS = {
  clients: 128,
  structs: 50_000,
  ranges: 50_000,
  keyLength: 256,
  depth: 24,
  /** Highest clock: far above any document, far below where numbers lose their exactness. */
  clock: 2 ** 40,
} as const

const refuse = (why: string): never => {
  throw new MalformedUpdate(why)
}

/**
 * Reads an update of format V1 without building anything of it, in time and memory bounded by its length.
 * Format: yjs 13, `utils/encoding.js` and `structs/*.js`. Throws MalformedUpdate.
 */
export function parseUpdate(bytes: Uint8Array): ParsedUpdate {
  const from = decoding.createDecoder(bytes)
  try {
    const blocks = readBlocks(from)
    const deletes = readDeletes(from)
    if (decoding.hasContent(from)) refuse('bytes after the end')
    return { blocks, deletes }
  } catch (error) {
    if (error instanceof MalformedUpdate) throw error
    throw new MalformedUpdate(error instanceof Error ? error.message : 'unreadable')
  }
}

/** A count of things of which each takes at least one byte, and of which `most` are accepted. */
function readCount(from: decoding.Decoder, most: number, what: string): number {
  const count = decoding.readVarUint(from)
  if (count > most || count > from.arr.length - from.pos) refuse(`too many ${what}`)
  return count
}

function readClock(from: decoding.Decoder): number {
  const clock = decoding.readVarUint(from)
  return clock <= BOUNDS.clock ? clock : refuse('clock out of range')
}

function readLength(from: decoding.Decoder): number {
  const length = decoding.readVarUint(from)
  return length >= 1 && length <= BOUNDS.clock ? length : refuse('length out of range')
}

const readId = (from: decoding.Decoder): Id => ({ client: decoding.readVarUint(from), clock: readClock(from) })

function readKey(from: decoding.Decoder): string {
  const key = decoding.readVarString(from)
  if (key.length > BOUNDS.keyLength || key === '__proto__') refuse('a key that is not accepted')
  return key
}

function readBlocks(from: decoding.Decoder): Block[] {
  const blocks: Block[] = []
  const seen = new Set<number>()
  let left: number = BOUNDS.structs
  for (let count = readCount(from, BOUNDS.clients, 'clients'); count > 0; count--) {
    const structs = readCount(from, left, 'structs')
    if (structs === 0) refuse('a block without structs')
    left -= structs
    const client = decoding.readVarUint(from)
    if (seen.has(client)) refuse('two blocks of one client')
    seen.add(client)
    const clock = readClock(from)
    blocks.push(readBlock(from, structs, client, clock))
  }
  return blocks
}

function readBlock(from: decoding.Decoder, count: number, client: number, clock: number): Block {
  const structs: Struct[] = []
  let end = clock
  for (let i = 0; i < count; i++) {
    const struct = readStruct(from, client, end)
    structs.push(struct)
    end += struct.length
    if (end > BOUNDS.clock) refuse('clock out of range')
  }
  return { client, clock, end, structs }
}

function readStruct(from: decoding.Decoder, client: number, clock: number): Struct {
  const info = decoding.readUint8(from)
  const ref = info & 0b11111
  if (ref === 0) {
    return {
      client,
      clock,
      length: readLength(from),
      origin: null,
      rightOrigin: null,
      parent: null,
      key: null,
      content: null,
    }
  }
  const origin = info & 0x80 ? readId(from) : null
  const rightOrigin = info & 0x40 ? readId(from) : null
  let parent: Struct['parent'] = null
  let key: string | null = null
  if (!origin && !rightOrigin) {
    parent = decoding.readVarUint(from) === 1 ? readKey(from) : readId(from)
    if (info & 0x20) key = readKey(from)
  }
  const [content, length] = readContent(from, ref)
  return { client, clock, length, origin, rightOrigin, parent, key, content }
}

function readContent(from: decoding.Decoder, ref: number): [Content, number] {
  switch (ref) {
    case 1:
      return [{ type: 'deleted' }, readLength(from)]
    case 2:
      return values(from, () => readJson(from))
    case 3:
      decoding.readVarUint8Array(from)
      return [{ type: 'binary' }, 1]
    case 4: {
      const text = decoding.readVarString(from)
      return text.length > 0 ? [{ type: 'text', text }, text.length] : refuse('empty text')
    }
    case 5:
      return [{ type: 'embed', value: readJson(from) }, 1]
    case 6:
      return [{ type: 'format', key: readKey(from), value: readJson(from) }, 1]
    case 7: {
      const shape = SHAPES[decoding.readVarUint(from)] ?? refuse('a shared type that is not known')
      const named = shape === 'xml-element' || shape === 'xml-hook'
      return [{ type: 'shared', shape, name: named ? readKey(from) : null }, 1]
    }
    case 8:
      return values(from, () => readAny(from, 0))
    case 9:
      return refuse('a document inside a document')
    default:
      return refuse('content that is not known')
  }
}

function values(from: decoding.Decoder, read: () => unknown): [Content, number] {
  const count = readCount(from, Number.MAX_SAFE_INTEGER, 'values')
  if (count === 0) refuse('no value')
  const list: unknown[] = []
  for (let i = 0; i < count; i++) list.push(read())
  return [{ type: 'values', values: list }, count]
}

function readJson(from: decoding.Decoder): unknown {
  const text = decoding.readVarString(from)
  if (text === 'undefined') return undefined
  const value: unknown = JSON.parse(text)
  checkJson(value, 0)
  return value
}

function checkJson(value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null) return
  if (depth >= BOUNDS.depth) refuse('nested too deeply')
  for (const key of Object.keys(value)) {
    if (key === '__proto__') refuse('a key that is not accepted')
    checkJson((value as Record<string, unknown>)[key], depth + 1)
  }
}

/** As lib0's readAny, with bounds. */
function readAny(from: decoding.Decoder, depth: number): unknown {
  const tag = decoding.readUint8(from)
  switch (tag) {
    case 118: {
      if (depth >= BOUNDS.depth) refuse('nested too deeply')
      const object: Record<string, unknown> = {}
      for (let count = readCount(from, Number.MAX_SAFE_INTEGER, 'fields'); count > 0; count--) {
        const key = decoding.readVarString(from)
        if (key === '__proto__') refuse('a key that is not accepted')
        object[key] = readAny(from, depth + 1)
      }
      return object
    }
    case 117: {
      if (depth >= BOUNDS.depth) refuse('nested too deeply')
      const array: unknown[] = []
      for (let count = readCount(from, Number.MAX_SAFE_INTEGER, 'values'); count > 0; count--)
        array.push(readAny(from, depth + 1))
      return array
    }
    default:
      if (tag < 116 || tag > 127) refuse('a value that is not known')
      from.pos--
      return decoding.readAny(from)
  }
}

function readDeletes(from: decoding.Decoder): Range[] {
  const ranges: Range[] = []
  let left: number = BOUNDS.ranges
  for (let count = readCount(from, BOUNDS.ranges, 'clients'); count > 0; count--) {
    const client = decoding.readVarUint(from)
    const own = readCount(from, left, 'deleted ranges')
    left -= own
    for (let i = 0; i < own; i++) ranges.push({ client, clock: readClock(from), length: readLength(from) })
  }
  return ranges
}
