'use client'
import { useCallback, type ReactNode } from 'react'
import { ballot } from '@/lib/activities/ballot/ballot'
import type { BallotSettings } from '@/lib/activities/ballot/settings'
import type { DelegationId, ParticipantId } from '@/lib/ids'
import type { VoterId } from '@/lib/workshop/ballot'
import { Unreadable } from '../unreadable'
import { useSettings } from '../use-settings'
import type { ActivityProps } from '../view'
import { BallotingContext } from './balloting'
import { useBallots } from './use-ballots'

type Props = ActivityProps & { children: ReactNode }

/** Reads the step's ballots and hands them to Stage and Reading. */
export function Shared(props: Props) {
  const settings = useSettings(props.step, ballot.settings)
  return settings ? <Called key={props.step.id} {...props} settings={settings} /> : <Unreadable />
}

function Called({ settings, children, ...props }: Props & { settings: BallotSettings }) {
  const { people, delegations, me, step } = props
  const own = me === null ? null : (people.get(me) ?? null)
  const facilitates = own?.role === 'facilitator'
  const { ballots, ask } = useBallots(step, facilitates)
  const nameOf = useCallback(
    (voter: VoterId) => {
      const delegation = delegations.get(voter as DelegationId)
      if (delegation) return { name: delegation.name, code: delegation.code }
      return { name: people.get(voter as ParticipantId)?.name ?? '–', code: null }
    },
    [people, delegations],
  )
  const balloting = { ...props, settings, ballots, own, facilitates, nameOf, ask }
  return <BallotingContext value={balloting}>{children}</BallotingContext>
}
