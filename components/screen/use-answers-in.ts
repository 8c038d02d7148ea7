'use client'
import { useRollCall } from '@/components/workshop/roll-call-provider'
import type { Step } from '@/lib/workshop/step'

/** How many have answered a step. */
export function useAnswersIn(step: Step | null): number {
  const { answered } = useRollCall()
  return step ? answered : 0
}
