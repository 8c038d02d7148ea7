'use client'
import type { Step } from '@/lib/workshop/step'
import { useAnswered } from '../use-answered'
import { totalOf, useHiddenCounts } from './use-hidden-counts'

/** How many have answered a step, on their desks too. */
export function useAnswerTotal(step: Step): number {
  const answered = useAnswered(step.gate === 'draft' ? null : step.id)
  const hidden = useHiddenCounts(step)
  return hidden ? totalOf(hidden) : answered.size
}
