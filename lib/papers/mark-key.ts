import { encodeAny, toBase64 } from 'lib0/buffer'
import { digest } from 'lib0/hash/sha256'
import type { BodyMark } from './body'

/** Marks that may lie twice on the same words: each is stored under its name and a hash of what it says. */
const OVERLAPPING: ReadonlySet<string> = new Set(['bracket', 'inserted', 'deleted', 'reference'])

const HASH_BYTES = 6

/** The key under which the editor's binding (y-tiptap) stores a mark in shared text; the test holds the two alike. */
export function markKey({ type, attrs }: BodyMark): string {
  if (!OVERLAPPING.has(type)) return type
  const hash = digest(encodeAny({ type, attrs }))
  for (let i = HASH_BYTES; i < hash.length; i++) hash[i % HASH_BYTES]! ^= hash[i]!
  return `${type}--${toBase64(hash.slice(0, HASH_BYTES))}`
}
