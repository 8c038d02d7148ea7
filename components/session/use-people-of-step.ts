'use client'
import { useMemo } from 'react'
import { deskAnswers } from '@/lib/document/desk-answers'
import { peopleOfStep } from '@/lib/document/nameless-people'
import { ownPseudonym } from '@/lib/document/own-pseudonym'
import type { ParticipantId, StepId } from '@/lib/ids'
import type { Participant } from '@/lib/workshop/participant'
import { useDesk } from './use-desk'
import { useRoom } from './use-room'
import { useView } from './use-view'

/**
 * Those who have answered a step and those it waits for; where names are hidden, by the pseudonyms of that step. `others`:
 * whether pseudonyms of other steps are among them, who look on.
 */
export function usePeopleOfStep(step: StepId | null, others = true): ReadonlyMap<ParticipantId, Participant> {
  const { room, me } = useRoom()
  const desk = useDesk()
  const people = useView(room.people, 'byFrame')
  const pseudonyms = useView(room.pseudonyms, 'byFrame')
  return useMemo(() => {
    const given = step && desk && pseudonyms.size > 0 ? deskAnswers(desk.doc).read().get(step) : undefined
    const own = step && ownPseudonym(room, given, step, me)
    return peopleOfStep(room, step, { me, own, others })
    // What stands in the room is read from it; people and pseudonyms tell when.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [room, me, desk, people, pseudonyms, step, others])
}
