'use client'
import { useKept } from '../use-kept'
import { useWorkshop } from '../use-workshop'

/** Whether this device sounds when the timer ends: at first only a facilitator's, since one chime in a room is enough. */
export function useSound(): [boolean, (on: boolean) => void] {
  const { facilitates } = useWorkshop()
  return useKept('sound', facilitates)
}
