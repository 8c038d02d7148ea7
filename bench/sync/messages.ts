import * as encoding from 'lib0/encoding'

export type Dialect = 'plain' | 'hocuspocus'

/** Messages of one client, as its server wants them: Hocuspocus puts the document's name before each. */
export function messages(dialect: Dialect, room: string) {
  const build = (write: (encoder: encoding.Encoder) => void): Uint8Array =>
    encoding.encode((encoder) => {
      if (dialect === 'hocuspocus') encoding.writeVarString(encoder, room)
      write(encoder)
    })
  const sync = (kind: number, bytes: Uint8Array) =>
    build((encoder) => {
      encoding.writeVarUint(encoder, 0)
      encoding.writeVarUint(encoder, kind)
      encoding.writeVarUint8Array(encoder, bytes)
    })
  return {
    signIn: () =>
      build((encoder) => {
        encoding.writeVarUint(encoder, 2)
        encoding.writeVarUint(encoder, 0)
        encoding.writeVarString(encoder, 'token')
      }),
    step1: (stateVector: Uint8Array) => sync(0, stateVector),
    step2: (update: Uint8Array) => sync(1, update),
    update: (update: Uint8Array) => sync(2, update),
    cursor: (client: number, clock: number) =>
      build((encoder) => {
        const state = JSON.stringify({ cursor: { x: clock % 1000, y: (clock * 7) % 1000 }, user: { name: 'Ana' } })
        const update = encoding.encode((inner) => {
          encoding.writeVarUint(inner, 1)
          encoding.writeVarUint(inner, client)
          encoding.writeVarUint(inner, clock)
          encoding.writeVarString(inner, state)
        })
        encoding.writeVarUint(encoder, 1)
        encoding.writeVarUint8Array(encoder, update)
      }),
  }
}
