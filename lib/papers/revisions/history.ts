import { z } from 'zod'
import type { DelegationId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'

/**
 * Why a snapshot was kept: issued as a revision; because something was ruled, put under silence or agreed by it; each
 * hour in which somebody wrote; before an earlier text was brought back.
 */
export const REASONS = ['issued', 'ruled', 'silence', 'hour', 'restore'] as const
export type Reason = (typeof REASONS)[number]

export const momentIdSchema = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)

/** A revision that was issued. In the paper's own document under its number, written by the server alone. */
export const revSchema = z.object({
  /** Of its snapshot. */
  id: z.string().max(40),
  number: z.number().int().positive(),
  /** As on its head. */
  symbol: z.string().max(80),
  /** Of its compiled text; the same text has the same hash. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  words: z.number().int().nonnegative(),
  /** Milliseconds since 1970, on the server's clock. */
  at: z.number(),
  by: id<DelegationId>().nullable(),
})
export type Rev = z.infer<typeof revSchema>

/** A kept moment of a paper, without its text. */
export interface Moment {
  readonly id: string
  readonly reason: Reason
  /** The revision it is; null: an automatic one. */
  readonly rev: number | null
  readonly at: number
  /** The delegations that wrote since the moment before. */
  readonly by: readonly DelegationId[]
  readonly words: number
}

const HOUR = 3600_000
const DAY = 24 * HOUR
/** Automatic moments of one paper, whatever happens. */
export const MOST_AUTOMATIC = 150

/**
 * The automatic moments that are forgotten: revisions stay for good, rulings and what preceded a restoration as long as
 * there is room; of the hourly ones older than two days the last of each day stays, of those older than two months the
 * last of each week. Above the bound the oldest go.
 */
export function forgotten(moments: readonly Pick<Moment, 'id' | 'reason' | 'at'>[], now: number): string[] {
  const automatic = moments.filter(({ reason }) => reason !== 'issued').sort((a, b) => b.at - a.at)
  const periods = new Set<string>()
  const kept: string[] = []
  const gone: string[] = []
  for (const { id, reason, at } of automatic) {
    const age = now - at
    const period = age > 60 * DAY ? `w${Math.floor(at / (7 * DAY))}` : age > 2 * DAY ? `d${Math.floor(at / DAY)}` : null
    const isDouble = reason === 'hour' && period !== null && periods.has(period)
    if (reason === 'hour' && period !== null) periods.add(period)
    if (isDouble || kept.length >= MOST_AUTOMATIC) gone.push(id)
    else kept.push(id)
  }
  return gone
}
