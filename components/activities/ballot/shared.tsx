'use client'
import { useCallback, type ReactNode } from 'react'
import { ballot } from '@/lib/activities/ballot/ballot'
import type { BallotSettings } from '@/lib/activities/ballot/settings'
import type { DelegationId, ParticipantId } from '@/lib/ids'
import type { VoterId } from '@/lib/workshop/ballot'
import { Unreadable } from '../unreadable'
import { useSettings } from '../use-settings'
import type { ActivityProps } from '../view'
import { BallotingContext, type BallotNow } from './balloting'
import { useOwnBallots, useShownBallots } from './use-ballots'

type Props = ActivityProps & { children: ReactNode }
type Read = Props & { settings: BallotSettings }

/** Reads the step's ballots and hands them to Stage and Reading. */
export function Shared(props: Props) {
  const settings = useSettings(props.step, ballot.settings)
  if (!settings) return <Unreadable />
  const Ballots = props.me === null ? LookedAt : TakenPart
  return <Ballots key={props.step.id} {...props} settings={settings} />
}

/** On the wall and on paper: nobody is there to vote, and the server is not asked who may. */
function LookedAt(props: Read) {
  return <Called {...props} ballots={useShownBallots(props.step)} ask={nothing} />
}

function TakenPart(props: Read) {
  return <Called {...props} {...useOwnBallots(props.step)} />
}

function Called({
  settings,
  ballots,
  ask,
  children,
  ...props
}: Read & { ballots: readonly BallotNow[]; ask: () => void }) {
  const { people, delegations, me } = props
  const own = me === null ? null : (people.get(me) ?? null)
  const nameOf = useCallback(
    (voter: VoterId) => {
      const delegation = delegations.get(voter as DelegationId)
      if (delegation) return { name: delegation.name, code: delegation.code }
      return { name: people.get(voter as ParticipantId)?.name ?? '–', code: null }
    },
    [people, delegations],
  )
  const facilitates = own?.role === 'facilitator'
  return (
    <BallotingContext value={{ ...props, settings, ballots, own, facilitates, nameOf, ask }}>
      {children}
    </BallotingContext>
  )
}

const nothing = () => {}
