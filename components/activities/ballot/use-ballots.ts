'use client'
import { useEffect, useMemo } from 'react'
import { useRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { useQuery } from '@/components/workshop/use-query'
import type { Step } from '@/lib/workshop/step'
import type { BallotNow } from './balloting'

/** On rolls longer than this one asks again only when a ballot opens or closes, not at every vote of another. */
const SHORT_ROLL = 60

/** A step's ballots from the room, with what the server says one may do in them; ballots of no step are in every one. */
export function useBallots(step: Step, facilitates: boolean): { ballots: readonly BallotNow[]; ask: () => void } {
  const { room, workshop, session, me } = useRoom()
  const { tallies } = room
  const shown = useView(tallies.ballots)
  const person = useView(room.people).get(me)
  const { answer, ask } = useQuery('ballots', { workshop })
  const here = useMemo(
    () => [...shown.values()].filter(({ ballot }) => ballot.step === step.id || ballot.step === null),
    [shown, step.id],
  )
  const open = here.filter(({ closed }) => !closed)
  // What one may do follows who one is, which ballots are open, and, after a break, what happened meanwhile.
  const connected = useView(session.save).is === 'saved'
  const key = [
    person?.role,
    person?.standing,
    person?.delegation,
    connected,
    ...open.map(({ id }) => id),
    ...open.map(({ id }) => (facilitates || tallies.roll(id).length <= SHORT_ROLL ? tallies.cast(id) : 0)),
  ].join(' ')
  useEffect(() => ask(), [ask, key])

  const ballots = useMemo(() => {
    const known = new Map(answer?.map((each) => [each.ballot, each]))
    return here
      .map((each): BallotNow => {
        const told = known.get(each.id)
        return {
          ...each,
          cast: tallies.cast(each.id),
          roll: tallies.roll(each.id),
          mine: each.closed ? [] : (told?.mine ?? null),
          voted: told?.voted ? new Set(told.voted) : null,
        }
      })
      .toSorted((a, b) => Number(a.closed !== null) - Number(b.closed !== null) || timeOf(b) - timeOf(a))
  }, [here, answer, tallies])
  return { ballots, ask }
}

const timeOf = ({ closed, openedAt }: BallotNow): number => closed?.at ?? openedAt
