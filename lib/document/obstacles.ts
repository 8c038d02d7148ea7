import { openFor } from '@/lib/papers/amendment'
import { takenOff } from '@/lib/papers/bracket'
import type { ClauseId } from '@/lib/papers/clause'
import { underSilence } from '@/lib/papers/silence'
import type { ClauseFacts } from './clause-facts'
import type { PaperRoom } from './paper-room'

/**
 * Why a clause cannot be ruled on. takenOff: a bracket went without its holder or the chair having lifted it; silence:
 * it is under silence; empty: there is nothing to agree to.
 */
export const OBSTACLES = ['bracket', 'takenOff', 'suggestion', 'alternative', 'amendment', 'silence', 'empty'] as const
export type Obstacle = (typeof OBSTACLES)[number]

/** What keeps a clause's text from being agreed as it stands, each kind once. Asked by the server at each ruling, and by screens before. */
export function obstaclesTo(room: PaperRoom, clause: ClauseId, facts: ClauseFacts): Obstacle[] {
  const tabled = openFor(room.amendments.read(), clause)
  const stands: Record<Obstacle, boolean> = {
    bracket: facts.brackets.length > 0,
    takenOff: takenOff(room.brackets.read(), clause).length > 0,
    suggestion: facts.suggestions.length > 0,
    alternative: tabled.some(({ act }) => act === 'alternative'),
    // What is wanted behind or instead of a place leaves its words as they are.
    amendment: tabled.some(({ act }) => act === 'replace' || act === 'delete'),
    silence: underSilence(room.silences.read()).has(clause),
    empty: facts.text === '',
  }
  return OBSTACLES.filter((one) => stands[one])
}
