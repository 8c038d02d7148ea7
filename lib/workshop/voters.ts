import type { z } from 'zod'
import type { Ballot, rollSchema, Voter, VoterId } from './ballot'
import { isSecret, isThere, LEAST_SECRET_VOTES } from './ballot'

type Roll = z.output<typeof rollSchema>

/** What is wrong with a roll, by the field it is in. */
export interface WrongRoll {
  readonly field: string
  readonly error: 'missing' | 'wrong' | 'outOfRange'
}

/**
 * The voters of a ballot from everyone who has a vote and the chair's roll; or what is wrong with it. A proxy is held
 * by a voter who is there in person. Secret votes all weigh the same: a vote that weighs three says whose it is.
 */
export function callRoll(ballot: Ballot, electorate: readonly VoterId[], roll: Roll): readonly Voter[] | WrongRoll {
  const known = new Set(electorate)
  for (const part of ['presence', 'weights', 'proxies'] as const) {
    const stranger = Object.keys(roll[part]).find((id) => !known.has(id as VoterId))
    if (stranger) return { field: `roll.${part}.${stranger}`, error: 'wrong' }
  }
  const voters = electorate.map((id): Voter => ({
    id,
    presence: roll.presence[id] ?? 'present',
    weight: roll.weights[id] ?? 1,
    proxy: roll.proxies[id] ?? null,
  }))
  const holders = new Set(voters.filter(({ presence, proxy }) => presence !== 'absent' && !proxy).map(({ id }) => id))
  const orphan = voters.find(({ proxy }) => proxy && !holders.has(proxy))
  if (orphan) return { field: `roll.proxies.${orphan.id}`, error: 'wrong' }
  const there = voters.filter(isThere).length
  if (there === 0) return { field: 'roll', error: 'missing' }
  if (isSecret(ballot)) {
    if (there < LEAST_SECRET_VOTES) return { field: 'ballot.method', error: 'outOfRange' }
    const heavy = voters.find(({ weight }) => weight !== 1)
    if (heavy) return { field: `roll.weights.${heavy.id}`, error: 'wrong' }
  }
  return voters
}
