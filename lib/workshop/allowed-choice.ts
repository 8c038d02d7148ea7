import { choices, DecisionError, midRanks } from '@/lib/decision'
import { ranks, type Ballot, type Choice, type Voter } from './ballot'

/** Whether a voter may say this: who is “present and voting” gave up abstaining; a ranking names each option once. */
export function isAllowedChoice(ballot: Ballot, voter: Voter, choice: Choice): boolean {
  if (!ranks(ballot))
    return typeof choice === 'string' && choices(voter.proxy ? 'present' : voter.presence).includes(choice)
  if (typeof choice === 'string' || (voter.presence === 'absent' && !voter.proxy)) return false
  try {
    midRanks(choice, ballot.options.length)
    return true
  } catch (error) {
    if (error instanceof DecisionError) return false
    throw error
  }
}
