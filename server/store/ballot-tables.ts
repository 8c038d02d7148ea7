import type { BallotId, ParticipantId, WorkshopId } from '@/lib/ids'
import type { Voter, VoterId } from '@/lib/workshop/ballot'

/** A ballot: what is voted on, and once it is closed what it came to. */
export interface BallotTable {
  id: BallotId
  workshop_id: WorkshopId
  ballot: string // JSON: motion or options, method, majority, quorum
  opened_at: number
  closed_at: number | null
  outcome: string | null // JSON; null while it is open
}

/** The roll of a ballot, all of it written when it opens, and who has voted. */
export interface VoterTable {
  ballot_id: BallotId
  voter: VoterId
  position: number
  presence: Voter['presence']
  weight: number
  proxy: VoterId | null
  voted: 0 | 1
}

/** Votes of ballots that are not secret. */
export interface OpenVoteTable {
  ballot_id: BallotId
  voter: VoterId
  choice: string // JSON
  cast_by: ParticipantId | null
}

/** Secret votes: how many of each kind, never a row for one vote. Its rows are made with the ballot and go when it closes. */
export interface BallotBoxTable {
  ballot_id: BallotId
  vote: string // the name of its box
  votes: number
}
