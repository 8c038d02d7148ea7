import type { PaperRoom } from '@/lib/document/paper-room'
import type { ClauseId } from '@/lib/papers/clause'
import { standingRulings, type Ruling } from '@/lib/papers/ruling'
import { underSilence, type UnderSilence } from '@/lib/papers/silence'
import { standingOf, type ClauseStanding } from '@/lib/papers/standing'
import { knownFacts } from './known-facts'

export interface Decided extends ClauseStanding {
  readonly ruling: Ruling | null
  readonly silence: UnderSilence | null
}

/** Reads where the clauses of a paper stand at this moment; for clauses nothing was decided of it reads no text. */
export function decidedIn(room: PaperRoom): (clause: ClauseId, isBracketed: () => boolean) => Decided {
  const rulings = standingRulings(room.rulings.read().values())
  const silences = underSilence(room.silences.read())
  const facts = knownFacts(room)
  return (clause, isBracketed) => {
    const ruling = rulings.get(clause) ?? null
    const silence = silences.get(clause) ?? null
    const hash = () => facts.of(clause)?.hash ?? ''
    return { ...standingOf({ hash, isBracketed: isBracketed(), ruling, silence }), ruling, silence }
  }
}
