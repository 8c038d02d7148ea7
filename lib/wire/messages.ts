/**
 * Message types on the socket: a var-uint at the head of every frame. 0–3 are y-websocket's own; ours begin
 * at 100 and are sent only to clients that asked for them (`?plenary=1`), because others log an error for each.
 */
export const MESSAGE = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  /** server → client: [100, n]: the first n step-2 and update messages of this connection are on disk. */
  ack: 100,
  /** server → client, first of all: [101, json]: {epoch, participant, role, now} of this connection. */
  hello: 101,
  /** server → client, before the close: [102, json]: {rule, sentence} of a refused update. */
  refusal: 102,
  /** server → client, in a workshop's room: [103, json]: what this person alone is told (aside.ts), again when it changes. */
  aside: 103,
} as const
