import * as encoding from 'lib0/encoding'

const ANY = 8
const HAS_ORIGIN = 0x80
const HAS_KEY = 0x20

/**
 * The `index`th answer of one client as a Yjs update (V1), for clients that would cost too much with a document each:
 * a value under the client's key, in place of its previous one. The receivers' real documents check that it is one.
 */
export function answerUpdate(client: number, index: number, step: string, key: string, why: string): Uint8Array {
  const points = index % 101
  const value = { weights: { rights: points, security: 100 - points, economy: 0 }, why }
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, index)
    encoding.writeUint8(encoder, ANY | HAS_KEY | (index > 0 ? HAS_ORIGIN : 0))
    if (index > 0) {
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, index - 1)
    } else writeParent(encoder, step, key)
    encoding.writeVarUint(encoder, 1)
    encoding.writeAny(encoder, value)
    encoding.writeVarUint(encoder, index > 0 ? 1 : 0)
    if (index === 0) return
    for (const number of [client, 1, index - 1, 1]) encoding.writeVarUint(encoder, number)
  })
}

/** `step`: the id of the item that holds the step's map, as client:clock. */
function writeParent(encoder: encoding.Encoder, step: string, key: string): void {
  const [client, clock] = step.split(':').map(Number) as [number, number]
  encoding.writeVarUint(encoder, 0) // by its item, not by a root's name
  encoding.writeVarUint(encoder, client)
  encoding.writeVarUint(encoder, clock)
  encoding.writeVarString(encoder, key)
}
