'use client'
import { useSyncExternalStore } from 'react'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useRollCall } from '@/components/workshop/roll-call-provider'
import { isHidden, type Step } from '@/lib/workshop/step'

/** How many have answered a step; null where nobody may know. */
export function useAnswersIn(step: Step | null): number | null {
  const { tallies } = useWorkshopRoom()
  const { answered } = useRollCall()
  const hidden = step && isHidden(step) ? step.id : null
  const read = () => (hidden ? tallies.answered(hidden) : null)
  const counted = useSyncExternalStore(tallies.watch, read, read)
  if (!step) return null
  if (!hidden) return answered
  return counted && [...counted.values()].reduce((sum, count) => sum + count, 0)
}
