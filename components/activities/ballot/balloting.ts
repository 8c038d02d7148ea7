'use client'
import { createContext, use } from 'react'
import type { BallotSettings } from '@/lib/activities/ballot/settings'
import type { ShownBallot, ShownVoter } from '@/lib/document/tallies'
import type { OpenBallot } from '@/lib/wire/queries'
import type { VoterId } from '@/lib/workshop/ballot'
import type { Participant } from '@/lib/workshop/participant'
import type { ActivityProps } from '../view'

/** A ballot as one person meets it. */
export interface BallotNow extends ShownBallot {
  readonly cast: number
  readonly roll: readonly ShownVoter[]
  /** Whose votes one may cast now; null until the server has said. */
  readonly mine: OpenBallot['mine'] | null
  /** Who has voted, for facilitators. */
  readonly voted: ReadonlySet<VoterId> | null
}

export const isWeighted = ({ roll }: BallotNow): boolean => roll.some(({ weight }) => weight > 1)

export interface NamedVoter {
  readonly name: string
  /** A delegation's short mark. */
  readonly code: string | null
}

/** What Stage and Reading share. */
export interface Balloting extends ActivityProps {
  readonly settings: BallotSettings
  /** Open ones first, then those closed, the last first. */
  readonly ballots: readonly BallotNow[]
  readonly own: Participant | null
  readonly facilitates: boolean
  readonly nameOf: (voter: VoterId) => NamedVoter
  /** Asks the server again what one may do. */
  readonly ask: () => void
}

export const BallotingContext = createContext<Balloting | null>(null)

export function useBalloting(): Balloting {
  const balloting = use(BallotingContext)
  if (!balloting) throw new Error('Stage and Reading belong inside Shared')
  return balloting
}
