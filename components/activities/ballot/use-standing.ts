'use client'
import { useEffect, useState } from 'react'
import type { Choice } from '@/lib/workshop/ballot'

/** What stands of a vote: what was cast here, at once, until the server tells something newer. */
export function useStanding(told: Choice | null): [Choice | null, (cast: Choice) => void] {
  const [cast, setCast] = useState<Choice | null>(null)
  const key = JSON.stringify(told)
  useEffect(() => setCast(null), [key])
  return [cast ?? told, setCast]
}
