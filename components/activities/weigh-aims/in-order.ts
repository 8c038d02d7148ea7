import type { DelegationLook } from '@/components/charts/delegation-look'
import type { Placed } from '@/lib/activities/weigh-aims/summary'
import type { ParticipantId } from '@/lib/ids'
import type { Language } from '@/lib/packs/text'
import type { Participant } from '@/lib/workshop/participant'

/** Somebody who has answered, with the name others see. */
export interface Row extends Placed {
  readonly name: string
  readonly delegationName: string | null
}

/** People as a table shows them: by delegation, in its order, then by name, numbers in names as numbers. */
export function inOrder(
  placed: readonly Placed[],
  people: ReadonlyMap<ParticipantId, Participant>,
  delegations: ReadonlyMap<string, DelegationLook>,
  language: Language,
): Row[] {
  const names = new Intl.Collator(language, { numeric: true })
  const place = ({ delegation }: Placed) =>
    delegation === null ? Infinity : (delegations.get(delegation)?.order ?? Infinity)
  return placed
    .map((each) => ({
      ...each,
      name: people.get(each.participant as ParticipantId)?.name ?? '',
      delegationName: each.delegation === null ? null : (delegations.get(each.delegation)?.name ?? ''),
    }))
    .toSorted((a, b) => {
      const [here, there] = [place(a), place(b)]
      return here === there ? names.compare(a.name, b.name) : here - there
    })
}
