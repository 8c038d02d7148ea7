import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { Aside } from '@/lib/wire/aside'
import { MESSAGE } from '@/lib/wire/messages'

/** What a client may say. See PROTOCOL.md. */
export type Incoming =
  | { readonly says: 'step1'; readonly stateVector: Uint8Array }
  /** `answers`: it is the step 2 that answers our step 1; else they differ in nothing. */
  | { readonly says: 'update'; readonly bytes: Uint8Array; readonly answers: boolean }
  | { readonly says: 'presence'; readonly bytes: Uint8Array }
  | { readonly says: 'queryPresence' }

const STEP1 = 0
const STEP2 = 1
const UPDATE = 2

/** An update that holds neither structs nor deletions. */
export const EMPTY_UPDATE = Uint8Array.of(0, 0)

/** Reads one message. The bytes it returns are views of `data`. Null: not a message of ours. */
export function readMessage(data: Uint8Array): Incoming | null {
  try {
    const decoder = decoding.createDecoder(data)
    const message = readBody(decoder)
    return message && !decoding.hasContent(decoder) ? message : null
  } catch {
    return null
  }
}

function readBody(decoder: decoding.Decoder): Incoming | null {
  switch (decoding.readVarUint(decoder)) {
    case MESSAGE.sync: {
      const kind = decoding.readVarUint(decoder)
      const bytes = decoding.readVarUint8Array(decoder)
      if (kind === STEP1) return { says: 'step1', stateVector: bytes }
      return kind === STEP2 || kind === UPDATE ? { says: 'update', bytes, answers: kind === STEP2 } : null
    }
    case MESSAGE.awareness:
      return { says: 'presence', bytes: decoding.readVarUint8Array(decoder) }
    case MESSAGE.queryAwareness:
      return { says: 'queryPresence' }
    default:
      return null
  }
}

// Written by hand into pooled memory: these are made thousands of times a second.

const sizeOfVarUint = (value: number): number => {
  let size = 1
  for (let rest = value; rest > 127; rest = Math.floor(rest / 128)) size++
  return size
}

function writeVarUint(to: Buffer, at: number, value: number): number {
  let rest = value
  for (; rest > 127; rest = Math.floor(rest / 128)) to[at++] = 128 | (rest & 127)
  to[at++] = rest
  return at
}

/** Message types below 128, then a var-uint8-array. */
function messageOf(types: readonly number[], bytes: Uint8Array): Uint8Array {
  const message = Buffer.allocUnsafe(types.length + sizeOfVarUint(bytes.length) + bytes.length)
  let at = 0
  for (const type of types) message[at++] = type
  message.set(bytes, writeVarUint(message, at, bytes.length))
  return message
}

export const step1Message = (stateVector: Uint8Array): Uint8Array => messageOf([MESSAGE.sync, STEP1], stateVector)
export const step2Message = (update: Uint8Array): Uint8Array => messageOf([MESSAGE.sync, STEP2], update)
export const updateMessage = (update: Uint8Array): Uint8Array => messageOf([MESSAGE.sync, UPDATE], update)
export const presenceMessage = (bytes: Uint8Array): Uint8Array => messageOf([MESSAGE.awareness], bytes)

/** The first `count` step-2 and update messages of this connection are on disk. */
export function ackMessage(count: number): Uint8Array {
  const message = Buffer.allocUnsafe(1 + sizeOfVarUint(count))
  message[0] = MESSAGE.ack
  writeVarUint(message, 1, count)
  return message
}

const json = (type: number, value: unknown): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, type)
    encoding.writeVarString(encoder, JSON.stringify(value))
  })

/** What a connection is told about itself; times in milliseconds since 1970. */
export interface Hello {
  readonly epoch: number
  readonly participant: string
  readonly name: string
  readonly role: string
  readonly delegation: string | null
  readonly standing: string
  readonly now: number
}

export const helloMessage = (hello: Hello): Uint8Array => json(MESSAGE.hello, hello)
export const asideMessage = (aside: Aside): Uint8Array => json(MESSAGE.aside, aside)
export const refusalMessage = (refusal: { rule: string; sentence: string }): Uint8Array =>
  json(MESSAGE.refusal, refusal)
