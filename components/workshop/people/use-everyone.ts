'use client'
import { useEffect, useRef } from 'react'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import type { FailureName } from '@/lib/wire/failures'
import type { Person } from '@/lib/wire/records'
import { useQuery } from '../use-query'
import { useWorkshop } from '../use-workshop'

/** Everybody, also those expected and those removed. Asked again, at most every 400 ms, when the people in the room change. */
export function useEveryone(): { everyone: readonly Person[] | null; failure: FailureName | null; ask: () => void } {
  const { first } = useWorkshop()
  const people = useView(useWorkshopRoom().people, 'byFrame')
  const { answer, failure, ask } = useQuery('people', { workshop: first.workshop })
  const seen = useRef(people)
  useEffect(() => {
    if (seen.current !== people) ask()
    seen.current = people
  }, [people, ask])
  return { everyone: answer, failure, ask }
}
