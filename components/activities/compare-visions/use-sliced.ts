'use client'
import { startTransition, useEffect, useState } from 'react'
import type { Steps } from '@/lib/decision'
import { slicedWork, type SlicedWork } from './sliced-work'

/** What the steps of `make` come to, taken between frames; the last result until then. Keep `make` stable. */
export function useSliced<T>(make: () => Steps<T>): T | null {
  const [made, setMade] = useState<{ value: T } | null>(null)
  const [work, setWork] = useState<SlicedWork<T> | null>(null)
  useEffect(() => {
    const begun = slicedWork<T>((value) => startTransition(() => setMade({ value })))
    setWork(begun)
    return begun.stop
  }, [])
  useEffect(() => work?.ask(make), [work, make])
  return made?.value ?? null
}
