import { httpSocket } from '@/lib/wire/http-socket'
import type { Ways } from './passable-socket'

const ANSWER_WITHIN = 4_000 // ms

/** Whether the server answers a plain request at `base` within a few seconds. */
export async function serverAnswers(base: string): Promise<boolean> {
  try {
    const { ok } = await fetch(`${base}/healthz`, { cache: 'no-store', signal: AbortSignal.timeout(ANSWER_WITHIN) })
    return ok
  } catch {
    return false
  }
}

let round: typeof WebSocket | undefined

/** The ways from this page to its server. All rooms of a page share one stream. */
export function browserWays(): Ways {
  return {
    straight: WebSocket,
    round: (round ??= httpSocket('')),
    answers: () => serverAnswers(''),
    notes: tabNotes(),
    now: Date.now,
  }
}

function tabNotes(): Storage | null {
  try {
    return window.sessionStorage
  } catch {
    return null
  }
}
