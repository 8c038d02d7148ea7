'use client'
import { useEffect, useMemo, useState } from 'react'
import { usePick, useView } from '@/components/session/use-view'
import { useWorkshopRoom } from '@/components/session/use-room'
import type { Theme } from '@/components/ui/themes'
import { activityOf } from '@/lib/activities/registry'
import { runQuery } from '@/lib/wire/ask'
import type { WorkshopView } from '@/lib/wire/queries'
import { can } from '@/lib/workshop/permissions'
import { stepNow } from '@/lib/workshop/stage'
import type { Participant } from '@/lib/workshop/participant'
import { isApart, type Step } from '@/lib/workshop/step'
import { ActionKeys } from './actions/action-keys'
import { GoActions } from './actions/go-actions'
import { mergeAgenda, ownSteps } from './agenda'
import { goTo, usePlace } from './place'
import { PhoneLayout } from './phone-layout'
import { WideLayout } from './wide-layout'
import { LobbyProvider } from './lobby/lobby-provider'
import { RollCallProvider } from './roll-call-provider'
import { FloorActions } from './speakers/floor-actions'
import { stepOfPlace } from './step-of-place'
import { useWide } from './use-wide'
import { WorkshopContext, type Workshop } from './use-workshop'

/** Gathers what every part of the screen knows, and lays the parts out for the width there is. */
export function WorkshopShell({ first, theme }: { first: WorkshopView; theme: Theme }) {
  const room = useWorkshopRoom()
  const wide = useWide()
  const place = usePlace()
  const live = useView(room.agenda)
  const brought = usePick(room.stage, (stage) => stage?.brought ?? null)
  const info = useView(room.info) ?? first
  const me = usePick(room.people, (people) => people.get(first.me.id)) ?? first.me
  const facilitates = me.role === 'facilitator'
  const [fetched, setFetched] = useState(first.steps)
  const [turn, setTurn] = useState(0)

  // Drafts are not in the room: a facilitator's are fetched again when the agenda moves or one was changed here.
  useEffect(() => {
    if (!facilitates) return
    let stale = false
    runQuery('workshop-for', { workshop: first.workshop }).then(
      (view) => !stale && setFetched(view.steps),
      () => {}, // the agenda in the room stays as it is; the next change asks again
    )
    return () => {
      stale = true
    }
  }, [facilitates, first.workshop, live, turn])

  const workshop = useMemo<Workshop>(() => {
    const steps = ownSteps(mergeAgenda(live, facilitates ? fetched : []), me.id, facilitates)
    const { title, archived, paused, demonstration, chatham, createdAt } = info
    return {
      first,
      info: { title, archived, paused, demonstration, chatham, createdAt },
      me,
      facilitates,
      steps,
      // What others do among themselves is not what is on here.
      now: stepNow(
        steps.filter((step) => isOpenTo(me, step)),
        brought,
      ),
      refetch: () => setTurn((last) => last + 1),
    }
  }, [first, info, me, facilitates, live, fetched, brought])

  // A facilitator who comes to a workshop where nobody is yet begins in the lobby.
  useEffect(() => {
    if (!facilitates || location.hash !== '') return
    const others = [...room.people.read().values()].filter((person) => person.role !== 'facilitator')
    if (others.length === 0) goTo({ at: 'lobby' })
    // Only on arriving.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  const counted = stepOfPlace(place, workshop.steps, workshop.now) ?? workshop.now
  const isAnswered = counted !== null && activityOf(counted.kind)?.answered !== 'by command'
  const counts = isAnswered && counted.gate !== 'draft' && isOpenTo(me, counted)
  const Layout = wide ? WideLayout : PhoneLayout
  return (
    <WorkshopContext value={workshop}>
      <LobbyProvider workshop={facilitates ? first.workshop : null}>
        <RollCallProvider step={counted && counts ? counted.id : null}>
          <ActionKeys>
            <GoActions />
            <FloorActions />
            <Layout place={place} theme={theme} />
          </ActionKeys>
        </RollCallProvider>
      </LobbyProvider>
    </WorkshopContext>
  )
}

/** Whether a step is one whose answers this person has here, and not one of others among themselves. */
const isOpenTo = (me: Participant, step: Step): boolean =>
  !isApart(step) || can({ ...me, participant: me.id }, { do: 'read group', step })
