'use client'
import { useMemo } from 'react'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import type { Step } from '@/lib/workshop/step'
import type { Seated } from './seating-table'

/** The delegates whom a step's groups are made of, by delegation and name. */
export function useSeated({ audience }: Pick<Step, 'audience'>): readonly Seated[] {
  const room = useWorkshopRoom()
  const people = useView(room.people, 'byFrame')
  const delegations = useView(room.delegations)
  return useMemo(
    () =>
      [...people.values()]
        .filter(({ role, delegation }) => role === 'delegate' && (!audience || audience.includes(delegation!)))
        .map(({ id, name, delegation }) => ({
          id,
          name,
          code: (delegation && delegations.get(delegation)?.code) || null,
        }))
        .toSorted((a, b) => (a.code ?? '').localeCompare(b.code ?? '') || a.name.localeCompare(b.name)),
    [people, delegations, audience],
  )
}
