'use client'
import { useEffect, useMemo } from 'react'
import { useRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { useQuery } from '@/components/workshop/use-query'
import type { OpenBallot } from '@/lib/wire/queries'
import type { Step } from '@/lib/workshop/step'
import type { BallotNow } from './balloting'

/** A step's ballots as the room has them; ballots of no step are in every one. Open ones first, then the last closed. */
export function useShownBallots(step: Step): readonly BallotNow[] {
  const { tallies } = useRoom().room
  const shown = useView(tallies.ballots)
  return useMemo(
    () =>
      [...shown.values()]
        .filter(({ ballot }) => ballot.step === step.id || ballot.step === null)
        .map((each): BallotNow => ({
          ...each,
          cast: tallies.cast(each.id),
          roll: tallies.roll(each.id),
          mine: each.closed ? [] : null,
          voted: null,
        }))
        .toSorted((a, b) => Number(a.closed !== null) - Number(b.closed !== null) || timeOf(b) - timeOf(a)),
    [shown, tallies, step.id],
  )
}

const timeOf = ({ closed, openedAt }: BallotNow): number => closed?.at ?? openedAt

/** On rolls longer than this one asks again only when a ballot opens or closes, not at every vote of another. */
const SHORT_ROLL = 60

/** The same with what the server says that one may do in them. */
export function useOwnBallots(step: Step): { ballots: readonly BallotNow[]; ask: () => void } {
  const { room, workshop, session, me } = useRoom()
  const shown = useShownBallots(step)
  const person = useView(room.people).get(me)
  const { answer, ask } = useQuery('ballots', { workshop })
  // What one may do follows who one is, which ballots are open, and, after a break, what happened meanwhile.
  const connected = useView(session.save).is === 'saved'
  const open = shown.filter(({ closed }) => !closed)
  const follows = person?.role === 'facilitator' ? open : open.filter(({ roll }) => roll.length <= SHORT_ROLL)
  const key = [
    ...[person?.role, person?.standing, person?.delegation, connected],
    ...open.map(({ id }) => id),
    ...follows.map(({ cast }) => cast),
  ].join(' ')
  useEffect(() => ask(), [ask, key])
  const ballots = useMemo(() => withOwn(shown, answer ?? []), [shown, answer])
  return { ballots, ask }
}

function withOwn(shown: readonly BallotNow[], told: readonly OpenBallot[]): readonly BallotNow[] {
  const known = new Map(told.map((each) => [each.ballot, each]))
  return shown.map((each) => {
    const own = known.get(each.id)
    return own && !each.closed ? { ...each, mine: own.mine, voted: own.voted && new Set(own.voted) } : each
  })
}
