import type { ClauseFacts } from '@/lib/document/clause-facts'
import { obstaclesTo, type Obstacle } from '@/lib/document/obstacles'
import type { PaperRoom } from '@/lib/document/paper-room'
import type { View } from '@/lib/document/view'
import { agreementOf, type Agreement, type ClauseAt } from '@/lib/papers/blocks'
import { wordCount } from '@/lib/papers/body'
import type { ClauseId } from '@/lib/papers/clause'
import { numbering, type ClauseLabel } from '@/lib/papers/numbering'
import { decidedIn, type Decided } from '../rulings/decided'
import { knownFacts } from '../rulings/known-facts'

/** A clause, as far as agreement asks. */
export interface AgreedClause extends ClauseAt {
  readonly label: ClauseLabel
  readonly facts: ClauseFacts
  readonly decided: Decided
  readonly obstacles: readonly Obstacle[]
}

export interface AgreementState {
  /** Present clauses in their order. */
  readonly clauses: readonly AgreedClause[]
  readonly byId: ReadonlyMap<ClauseId, AgreedClause>
  readonly agreement: Agreement
}

/** How long changes rest before the picture is drawn again, in milliseconds. */
const REST = 200

const known = new WeakMap<PaperRoom, View<AgreementState>>()

/** How far a paper is from being agreed: drawn again a moment after each change, while somebody looks. */
export function paperAgreement(room: PaperRoom, language: string): View<AgreementState> {
  const had = known.get(room)
  if (had) return had
  const facts = knownFacts(room)
  const counts = new WeakMap<ClauseFacts, number>()
  const wordsOf = (of: ClauseFacts) => {
    let count = counts.get(of)
    if (count === undefined) counts.set(of, (count = wordCount(of.text, language)))
    return count
  }
  const draw = (): AgreementState => {
    const present = room.clauses.read().filter(({ state }) => state === 'present')
    const labels = numbering(present)
    const decided = decidedIn(room)
    const clauses = present.flatMap(({ id, kind }, i): AgreedClause[] => {
      const own = facts.of(id)
      if (!own) return []
      const is = decided(id, () => own.brackets.length > 0)
      return [
        {
          id,
          kind,
          label: labels[i]!,
          facts: own,
          words: wordsOf(own),
          standing: is,
          decided: is,
          brackets: own.brackets,
          suggestions: own.suggestions,
          obstacles: obstaclesTo(room, id, own),
        },
      ]
    })
    const positions = { amendments: room.amendments.read(), stances: room.stances.read() }
    return { clauses, byId: new Map(clauses.map((one) => [one.id, one])), agreement: agreementOf(clauses, positions) }
  }
  const watchers = new Set<() => void>()
  let state: AgreementState | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let stops: (() => void)[] = []
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined
      state = draw()
      for (const changed of [...watchers]) changed()
    }, REST)
  }
  const view: View<AgreementState> = {
    read: () => (state ??= draw()),
    watch(changed) {
      if (watchers.size === 0) {
        state = null
        const views = [room.rulings, room.silences, room.amendments, room.brackets, room.stances]
        stops = [facts.watch(soon), ...views.map((one) => one.watch(soon))]
      }
      watchers.add(changed)
      return () => {
        if (!watchers.delete(changed) || watchers.size > 0) return
        clearTimeout(timer)
        timer = undefined
        for (const stop of stops) stop()
      }
    },
  }
  known.set(room, view)
  return view
}
