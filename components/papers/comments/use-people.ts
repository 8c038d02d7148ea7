'use client'
import { useEffect, useState } from 'react'
import type { PaperId } from '@/lib/ids'
import type { Nameable } from '@/lib/papers/comment'
import { runQuery } from '@/lib/wire/ask'

/** The people who read a paper, by their names; asked again when somebody is among `known` that is not among them. */
export function usePeople(paper: PaperId, known: readonly string[]): readonly Nameable[] {
  const [people, setPeople] = useState<readonly Nameable[]>([])
  const missing = known.filter((id) => !people.some((person) => person.id === id)).join()
  useEffect(() => {
    let isHere = true
    runQuery('paper-people', { paper }).then(
      (all) => isHere && setPeople(all.map(({ participant, name }) => ({ id: participant, name }))),
      () => {}, // without names comments are by delegations
    )
    return () => void (isHere = false)
  }, [paper, missing])
  return people
}
