const BINARY = 0x82 // final frame, binary

/** Messages that belong together, encoded once however many receivers there are. */
export class Frames {
  #ws: Buffer | null = null
  #base64: readonly string[] | null = null

  constructor(readonly messages: readonly Uint8Array[]) {}

  /** As WebSocket frames from server to client (unmasked, uncompressed), in one piece. */
  get ws(): Buffer {
    return (this.#ws ??= encode(this.messages))
  }

  /** Each message in base64, for server-sent events. */
  get base64(): readonly string[] {
    return (this.#base64 ??= this.messages.map(({ buffer, byteOffset, length }) =>
      Buffer.from(buffer, byteOffset, length).toString('base64'),
    ))
  }
}

const headOf = (length: number) => (length < 126 ? 2 : length < 65_536 ? 4 : 10)

function encode(messages: readonly Uint8Array[]): Buffer {
  let size = 0
  for (const { length } of messages) size += headOf(length) + length
  const frames = Buffer.allocUnsafe(size)
  let at = 0
  for (const message of messages) {
    const { length } = message
    frames[at] = BINARY
    if (length < 126) frames[at + 1] = length
    else if (length < 65_536) {
      frames[at + 1] = 126
      frames.writeUInt16BE(length, at + 2)
    } else {
      frames[at + 1] = 127
      frames.writeBigUInt64BE(BigInt(length), at + 2)
    }
    at += headOf(length)
    frames.set(message, at)
    at += length
  }
  return frames
}
