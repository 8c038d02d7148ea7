/** A client's WebSocket frame; the mask is zero, so that the payload goes as it is. */
export function frame(payload: Uint8Array): Buffer {
  const { length } = payload
  const head = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const out = Buffer.alloc(head + 4 + length)
  out[0] = 0x82
  out[1] = 0x80 | (length < 126 ? length : length < 65_536 ? 126 : 127)
  if (head === 4) out.writeUInt16BE(length, 2)
  if (head === 10) out.writeBigUInt64BE(BigInt(length), 2)
  out.set(payload, head + 4)
  return out
}

/** Takes a server's WebSocket apart: calls back with each binary message. */
export function frameReader(message: (payload: Uint8Array) => void): (data: Buffer) => void {
  let parts: Buffer[] = []
  let size = 0
  let wanted = 2 // bytes without which there is nothing new to be read
  return (data) => {
    parts.push(data)
    size += data.length
    if (size < wanted) return
    let all = parts.length === 1 ? data : Buffer.concat(parts, size)
    for (;;) {
      wanted = 2
      if (all.length < wanted) break
      let length = all[1]! & 0x7f
      const head = length === 126 ? 4 : length === 127 ? 10 : 2
      wanted = head
      if (all.length < wanted) break
      if (head === 4) length = all.readUInt16BE(2)
      if (head === 10) length = Number(all.readBigUInt64BE(2))
      wanted = head + length
      if (all.length < wanted) break
      if ((all[0]! & 0x0f) === 2) message(all.subarray(head, wanted))
      all = all.subarray(wanted)
    }
    parts = [all]
    size = all.length
  }
}
