/** A string that has been checked to be one kind of id and may not be mistaken for another. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name }

export type UserId = Brand<string, 'UserId'>
export type WorkshopId = Brand<string, 'WorkshopId'>
export type ParticipantId = Brand<string, 'ParticipantId'>
export type DelegationId = Brand<string, 'DelegationId'>
export type StepId = Brand<string, 'StepId'>
export type LinkId = Brand<string, 'LinkId'>
export type BallotId = Brand<string, 'BallotId'>
export type PaperId = Brand<string, 'PaperId'>
export type TemplateId = Brand<string, 'TemplateId'>
export type TicketId = Brand<string, 'TicketId'>
export type WaitingId = Brand<string, 'WaitingId'>
export type InjectId = Brand<string, 'InjectId'>

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz' // Crockford's base 32, lower case
const LENGTH = 16 // 80 random bits

/** A new id: 16 characters of Crockford's base 32. Works in browsers without a secure context. */
export function newId<Id extends string>(): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH))
  let id = ''
  for (const byte of bytes) id += ALPHABET[byte & 31]
  return id as Id
}

const ID = /^[0-9a-z]{16}$/

/** The id in a piece of text from outside, or null when it is not one. */
export function parseId<Id extends string>(text: unknown): Id | null {
  return typeof text === 'string' && ID.test(text) ? (text as Id) : null
}

/**
 * A ULID: 48 bits of time and 80 random bits, in Crockford's base 32, upper case.
 * Sorts by time of making. `now` in milliseconds since 1970.
 */
export function newUlid(now: number): string {
  let time = ''
  for (let rest = now, i = 0; i < 10; i++, rest = Math.floor(rest / 32)) time = ALPHABET[rest % 32] + time
  return (time + newId<string>()).toUpperCase()
}
