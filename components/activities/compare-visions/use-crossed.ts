'use client'
import { useMemo } from 'react'
import { brokenLines } from '@/lib/activities/compare-visions/by-delegation'
import type { ComparedRoom } from '@/lib/activities/compare-visions/summary'
import { useComparedNow, useComparing } from './comparing'

/** How many have drawn red lines, and per vision how many people's red lines these scores break. */
export function useCrossed({ scores }: ComparedRoom): { readonly drawn: number; readonly broken: readonly number[] } {
  const { settings } = useComparing()
  const { answers } = useComparedNow()
  return useMemo(() => brokenLines(settings, answers, scores), [settings, answers, scores])
}
