'use client'
import { useSyncExternalStore } from 'react'
import { parseId, type StepId } from '@/lib/ids'

const PAGES = ['lobby', 'agenda', 'people', 'delegations', 'speakers', 'reasons', 'brief', 'roles', 'settings'] as const

/** What fills the middle of the room for one person. It is the address's fragment, so that going back and sharing work. */
export type Place =
  /** The step that is on now; follows the facilitator. */
  { at: 'now' } | { at: 'step'; step: StepId } | { at: (typeof PAGES)[number] }

export function placeOf(hash: string): Place {
  const text = hash.replace(/^#/, '')
  const page = PAGES.find((name) => name === text)
  if (page) return { at: page }
  const step = text.startsWith('step-') ? parseId<StepId>(text.slice(5)) : null
  return step ? { at: 'step', step } : { at: 'now' }
}

export function hashOf(place: Place): string {
  return place.at === 'step' ? `#step-${place.step}` : `#${place.at}`
}

function watch(changed: () => void) {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

/** Where this person is in the workshop. */
export function usePlace(): Place {
  return placeOf(
    useSyncExternalStore(
      watch,
      () => location.hash,
      () => '',
    ),
  )
}

/** Goes there, as a link would. */
export function goTo(place: Place): void {
  location.hash = hashOf(place)
}
