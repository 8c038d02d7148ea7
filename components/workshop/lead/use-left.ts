'use client'
import { useServerNow } from '@/components/session/use-server-now'
import { remaining, type Timer } from '@/lib/workshop/timer'

/** Often enough that two screens side by side change their second together. */
const EVERY_MS = 200

/** What is left of a timer, on the server's clock. */
export function useLeft(timer: Timer): number {
  return remaining(timer, useServerNow(EVERY_MS))
}
