import { z } from 'zod'
import type { ParticipantId, StepId } from '@/lib/ids'
import type { Collection } from './collection'
import { inOneOrder } from './one-order'
import type { WorkshopRoom } from './workshop-room'

const ANYTHING = z.unknown()

/**
 * Under which pseudonym one's own answer to a revealed step may be taken to stand: one of those that say the same, for
 * nobody but oneself knows what one has written. Null where names are not hidden. `given`: as on one's desk.
 */
export function ownPseudonym(
  room: WorkshopRoom,
  given: unknown,
  step: StepId,
  me: ParticipantId,
): ParticipantId | null {
  const pseudonyms = room.pseudonyms.read()
  if (given === undefined || pseudonyms.size === 0) return null
  const own = JSON.stringify(inOneOrder(given))
  const party = room.people.read().get(me)?.delegation ?? null
  for (const [id, answer] of room.answers.of(step, ANYTHING)?.read() ?? []) {
    const pseudonym = pseudonyms.get(id)
    const mayBe = pseudonym?.step === step && (pseudonym.delegation === null || pseudonym.delegation === party)
    if (mayBe && JSON.stringify(inOneOrder(answer)) === own) return id
  }
  return null
}

/** Revealed answers in which one's own stands under one's own id. `find`: the pseudonym it stands under. */
export function withOwn<A>(
  revealed: Collection<ParticipantId, A>,
  given: () => unknown,
  find: (given: unknown) => ParticipantId | null,
  me: ParticipantId,
): Collection<ParticipantId, A> {
  type Answered = ReadonlyMap<ParticipantId, A>
  let known: { of: Answered; own: unknown; answers: Answered } | null = null
  const refuse = (): never => {
    throw new Error('what was revealed stays as it came')
  }
  return {
    read() {
      const [of, own] = [revealed.read(), given()]
      if (known?.of === of && known.own === own) return known.answers
      const by = find(own)
      const answers = by ? new Map([...of].map(([id, answer]) => [id === by ? me : id, answer])) : of
      known = { of, own, answers }
      return answers
    },
    watch: revealed.watch,
    put: refuse,
    delete: refuse,
  }
}
