'use client'
import { useRollCall } from '@/components/workshop/roll-call-provider'

/** How many are here, without those who run the room. */
export function useHere(): number {
  const { rolls, isHere } = useRollCall()
  const guests = rolls.flatMap(({ members }) => members).filter(({ role }) => role !== 'facilitator')
  return guests.filter(isHere).length
}
