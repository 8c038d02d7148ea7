/** Who does what. Edits and cursor moves: a second and active person. */
export interface Load {
  readonly rooms: number
  readonly people: number
  /** How many of a room's people do anything; all when left out. */
  readonly active?: number
  readonly edits: number
  readonly cursors: number
  readonly seconds: number
  /** How many of a room's people have a real document. */
  readonly verifiers: number
  /** Instead of a rate: answers that everyone may have under way. */
  readonly saturate?: number
  /** Client ids that have written in the room before. */
  readonly pastClients?: number
  /**
   * Instead of work: so many come, at once or over some seconds, to a server that has the room in memory or has just
   * started.
   */
  readonly join?: { readonly people: number; readonly cold: boolean; readonly over?: number }
  /** Instead of work: everyone is in and does nothing. The row's memory is then what came on top of an empty room's. */
  readonly idle?: boolean
  /** Keystrokes of a text that the room holds. */
  readonly history?: number
}

const room = (people: number): Load => ({ rooms: 1, people, edits: 5, cursors: 5, seconds: 8, verifiers: 3 })

const joining = (people: number, cold: boolean, over = 0): Load => ({
  ...room(Math.max(2, people)),
  history: 260_000,
  join: { people, cold, over },
})

export const WORKLOADS: Readonly<Record<string, Load>> = {
  room10: room(10),
  room50: room(50),
  room200: room(200),
  saturation: { ...room(50), edits: 0, cursors: 0, seconds: 4, verifiers: 1, saturate: 64 },
  rooms500: { rooms: 500, people: 4, edits: 1, cursors: 1, seconds: 8, verifiers: 1 },
  'join-warm-1': joining(1, false),
  'join-warm-100': joining(100, false),
  'join-cold-1': joining(1, true),
  'join-cold-100': joining(100, true),
  'join-storm-1000': joining(1000, false, 10),
  workshop1000: { ...room(1000), active: 300, edits: 0.5, cursors: 1 },
  idle3000: { ...room(3000), idle: true, seconds: 3 },
  longlived: { ...room(50), pastClients: 3_000 },
}
