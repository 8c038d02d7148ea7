'use client'
import { createContext, use, useMemo, type ReactNode } from 'react'
import { browserDataSaver } from '@/components/session/browser-data-saver'
import { usePresence } from '@/components/session/use-presence'
import { usePeopleOfStep } from '@/components/session/use-people-of-step'
import { useWorkshopRoom } from '@/components/session/use-room'
import { usePick, useView } from '@/components/session/use-view'
import type { ParticipantId, StepId } from '@/lib/ids'
import { isHidden } from '@/lib/workshop/step'
import { useHiddenCounts } from './blind/use-hidden-counts'
import { useStage } from './lead/use-stage'
import { callRoll, type RollCall } from './roll-call'
import { useAnswered } from './use-answered'

export interface RollCallNow extends RollCall {
  /** The step whose answers are counted; null: none is, or one may not know how many there are. */
  readonly step: StepId | null
  /** False where data is saved and where names are hidden: nobody's presence is known then, and everybody counts as here. */
  readonly hereShown: boolean
  readonly isHere: (person: { id: ParticipantId; simulated: boolean }) => boolean
  readonly hasAnswered: (person: ParticipantId) => boolean
}

const Context = createContext<RollCallNow | null>(null)

/** Counts everybody once, at most once a frame, for all that show it. */
export function RollCallProvider({ step, children }: { step: StepId | null; children: ReactNode }) {
  const room = useWorkshopRoom()
  const people = usePeopleOfStep(step, false)
  const delegations = useView(room.delegations)
  const present = usePresence()
  const nameless = usePick(room.info, (info) => (info?.chatham ?? null) !== null)
  const saved = useView(browserDataSaver().on)
  const hereShown = !saved && !nameless
  const { deviceless } = useStage() // they are in the room, and no connection says so
  const here = useMemo(() => {
    if (!hereShown) return new Set(people.keys())
    return deviceless.length === 0 ? present : new Set([...present, ...deviceless])
  }, [hereShown, present, deviceless, people])
  const terms = useView(room.agenda).get(step ?? ('' as StepId)) ?? null
  const shown = useAnswered(step)
  const counts = useHiddenCounts(terms)
  const isUnknown = terms !== null && isHidden(terms) && counts === null
  const now = useMemo<RollCallNow>(
    () => ({
      ...callRoll(people, delegations, here, counts ?? shown, terms ?? undefined),
      step: isUnknown ? null : step,
      hereShown,
      isHere: (person) => person.simulated || here.has(person.id),
      hasAnswered: (person) => shown.has(person),
    }),
    [people, delegations, here, hereShown, shown, counts, terms, isUnknown, step],
  )
  return <Context value={now}>{children}</Context>
}

export function useRollCall(): RollCallNow {
  const now = use(Context)
  if (!now) throw new Error('useRollCall belongs inside a RollCallProvider')
  return now
}
