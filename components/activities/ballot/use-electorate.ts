'use client'
import { useMemo } from 'react'
import { browserDataSaver } from '@/components/session/browser-data-saver'
import { useWorkshopRoom } from '@/components/session/use-room'
import { usePresence } from '@/components/session/use-presence'
import { useView } from '@/components/session/use-view'
import type { Ballot, VoterId } from '@/lib/workshop/ballot'
import { can } from '@/lib/workshop/permissions'
import { useBalloting } from './balloting'

export interface Elector {
  readonly id: VoterId
  /** Whether who casts this vote is here now; true where nobody's presence is known. */
  readonly here: boolean
  /** Whether there is anybody to cast it: a delegation needs a head. */
  readonly castable: boolean
}

/** Everyone who has a vote, as the chair meets them when calling the roll. The server calls it again when the ballot opens. */
export function useElectorate(per: Ballot['per']): readonly Elector[] {
  const { people, delegations } = useBalloting()
  const present = usePresence()
  const saved = useView(browserDataSaver().on)
  const nameless = (useView(useWorkshopRoom().info)?.chatham ?? null) !== null
  const unknown = saved || nameless
  return useMemo(() => {
    const persons = [...people.values()].filter(
      (person) => !person.simulated && can({ ...person, participant: person.id }, { do: 'vote', per }),
    )
    const isHere = (person: (typeof persons)[number]) => unknown || present.has(person.id)
    const voting = [...delegations.values()].filter(({ votes }) => votes).toSorted((a, b) => a.order - b.order)
    if (per === 'person')
      return persons
        .filter(({ delegation }) => delegation === null || delegations.get(delegation)?.votes)
        .map((person) => ({ id: person.id, here: isHere(person), castable: true }))
    return voting.map(({ id }) => {
      const heads = persons.filter(({ delegation }) => delegation === id)
      return { id, here: unknown || heads.some(isHere), castable: nameless || heads.length > 0 }
    })
  }, [people, delegations, present, unknown, nameless, per])
}
