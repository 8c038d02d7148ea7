import { isIPv6 } from 'node:net'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { Failure } from '@/lib/wire/failures'

/** Counts what goes wrong, never what goes right: a whole class may join behind one address. */
export interface Limit {
  /** @throws Failure `tooManyTries` when `key` has used up its wrong tries. */
  check(key: string): Promise<void>
  /** Counts one. @throws as check does, when there were too many already. */
  count(key: string): Promise<void>
  forget(key: string): Promise<void>
}

/** The limits of one running server, kept in memory. */
export interface Limits {
  /** Wrong short codes of one address. */
  readonly codes: Limit
  /** Wrong passwords of one address, and for one account. */
  readonly passwordsFrom: Limit
  readonly passwordsFor: Limit
  /** Accounts made, and demonstrations begun, from one address. */
  readonly accounts: Limit
  readonly demonstrations: Limit
  /** Messages and answers of one participant in a role-play. */
  readonly letters: Limit
}

const MINUTE = 60

export function createLimits(): Limits {
  return {
    codes: limit(60, 10 * MINUTE),
    passwordsFrom: limit(40, 15 * MINUTE),
    passwordsFor: limit(10, 15 * MINUTE),
    accounts: limit(20, 60 * MINUTE),
    demonstrations: limit(40, 60 * MINUTE),
    letters: limit(30, MINUTE),
  }
}

/** At most `tries` in `seconds`. */
function limit(tries: number, seconds: number): Limit {
  const counter = new RateLimiterMemory({ points: tries, duration: seconds })
  return {
    async check(key) {
      const used = await counter.get(network(key))
      if (used && used.consumedPoints >= tries) throw new Failure('tooManyTries')
    },
    async count(key) {
      await counter.consume(network(key)).catch(() => {
        throw new Failure('tooManyTries')
      })
    },
    async forget(key) {
      await counter.delete(network(key))
    },
  }
}

/** An IPv6 host has a whole /64 to call from: it counts as one. */
function network(key: string): string {
  if (!isIPv6(key)) return key
  const [head = '', tail] = key.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail?.split(':').filter(Boolean) ?? []
  const zeros = tail === undefined ? [] : Array<string>(8 - left.length - right.length).fill('0')
  return [...left, ...zeros, ...right].slice(0, 4).join(':')
}
