import type { Batch, Binding, Entry } from './journal'

/** A batch with all its bytes in one piece, which goes to the worker without being copied. */
export interface PackedBatch {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly entries: readonly (readonly [room: string, seq: number, length: number, actor: string, at: number])[]
  readonly bindings: readonly Binding[]
}

export function packBatch(batch: Batch): PackedBatch {
  let size = 0
  for (const entry of batch.entries) size += entry.bytes.length
  const bytes = new Uint8Array(size)
  let at = 0
  const entries = batch.entries.map((entry) => {
    bytes.set(entry.bytes, at)
    at += entry.bytes.length
    return [entry.room, entry.seq, entry.bytes.length, entry.actor, entry.at] as const
  })
  return { bytes, entries, bindings: batch.bindings }
}

export function unpackBatch(packed: PackedBatch): Batch {
  let from = 0
  const entries = packed.entries.map(([room, seq, length, actor, at]): Entry => {
    const bytes = packed.bytes.subarray(from, (from += length))
    return { room, seq, bytes, actor, at }
  })
  return { entries, bindings: packed.bindings }
}
