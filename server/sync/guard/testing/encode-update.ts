import * as encoding from 'lib0/encoding'
import type { Id, Range } from '../parse-update'

/** A struct as an attacker may write it: any fields, consistent or not. `ref` is the content's number in the format. */
export interface RawStruct {
  ref: number
  origin?: Id
  rightOrigin?: Id
  parent?: string | Id
  key?: string
  /** Writes what stands behind the struct's head. */
  body: (to: encoding.Encoder) => void
  length: number
}

export interface RawBlock extends Id {
  structs: RawStruct[]
  /** Claims another number of structs than there are. */
  claim?: number
}

export interface RawUpdate {
  blocks: RawBlock[]
  deletes: Range[]
}

/** Writes an update of format V1 just as it is told. */
export function encodeUpdate({ blocks, deletes }: RawUpdate): Uint8Array {
  const to = encoding.createEncoder()
  encoding.writeVarUint(to, blocks.length)
  for (const { client, clock, structs, claim } of blocks) {
    encoding.writeVarUint(to, claim ?? structs.length)
    encoding.writeVarUint(to, client)
    encoding.writeVarUint(to, clock)
    for (const struct of structs) writeStruct(to, struct)
  }
  const byClient = new Map<number, Range[]>()
  for (const range of deletes) byClient.set(range.client, [...(byClient.get(range.client) ?? []), range])
  encoding.writeVarUint(to, byClient.size)
  for (const [client, ranges] of byClient) {
    encoding.writeVarUint(to, client)
    encoding.writeVarUint(to, ranges.length)
    for (const { clock, length } of ranges) {
      encoding.writeVarUint(to, clock)
      encoding.writeVarUint(to, length)
    }
  }
  return encoding.toUint8Array(to)
}

function writeStruct(to: encoding.Encoder, { ref, origin, rightOrigin, parent, key, body }: RawStruct): void {
  if (ref === 0 || ref === 10) {
    encoding.writeUint8(to, ref)
    return body(to)
  }
  encoding.writeUint8(to, ref | (origin ? 0x80 : 0) | (rightOrigin ? 0x40 : 0) | (key !== undefined ? 0x20 : 0))
  if (origin) writeId(to, origin)
  if (rightOrigin) writeId(to, rightOrigin)
  if (!origin && !rightOrigin) {
    encoding.writeVarUint(to, typeof parent === 'string' ? 1 : 0)
    if (typeof parent === 'string') encoding.writeVarString(to, parent)
    else writeId(to, parent ?? { client: 0, clock: 0 })
    if (key !== undefined) encoding.writeVarString(to, key)
  }
  body(to)
}

function writeId(to: encoding.Encoder, { client, clock }: Id): void {
  encoding.writeVarUint(to, client)
  encoding.writeVarUint(to, clock)
}

type Place = Pick<RawStruct, 'origin' | 'rightOrigin' | 'parent' | 'key'>

export const anyStruct = (value: unknown, place: Place): RawStruct => ({
  ...place,
  ref: 8,
  length: 1,
  body: (to) => {
    encoding.writeVarUint(to, 1)
    encoding.writeAny(to, value as never)
  },
})

export const textStruct = (text: string, place: Place): RawStruct => ({
  ...place,
  ref: 4,
  length: text.length,
  body: (to) => encoding.writeVarString(to, text),
})

/** `shape`: 0 array, 1 map, 2 text. */
export const typeStruct = (shape: number, place: Place): RawStruct => ({
  ...place,
  ref: 7,
  length: 1,
  body: (to) => encoding.writeVarUint(to, shape),
})

export const deletedStruct = (length: number, place: Place): RawStruct => ({
  ...place,
  ref: 1,
  length,
  body: (to) => encoding.writeVarUint(to, length),
})

export const gcStruct = (length: number): RawStruct => ({
  ref: 0,
  length,
  body: (to) => encoding.writeVarUint(to, length),
})
