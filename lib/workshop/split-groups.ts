import type { DelegationId, ParticipantId } from '@/lib/ids'

/** Somebody to be put in a group. */
export interface Grouped {
  readonly id: ParticipantId
  readonly delegation: DelegationId | null
}

/** Each delegation with its people is a group, in the order of the delegations; who has none is in no group. */
export function byDelegation(people: readonly Grouped[], delegations: readonly DelegationId[]) {
  const groups = delegations.map((delegation) => ({
    delegation,
    members: people.filter((each) => each.delegation === delegation).map(({ id }) => id),
  }))
  return groups.filter(({ members }) => members.length > 0)
}

/**
 * People mixed at random into `count` groups whose sizes differ by one at most, and so do the numbers of any one
 * delegation in them. `random` gives numbers in [0, 1); with the same ones comes the same split. Never an empty group.
 */
export function mixed(people: readonly Grouped[], count: number, random: () => number): ParticipantId[][] {
  const parties = new Map<DelegationId | null, ParticipantId[]>()
  for (const { id, delegation } of people) parties.set(delegation, [...(parties.get(delegation) ?? []), id])
  // Dealt out like cards, one delegation after the other, on from the group where the last one ended.
  const dealt = shuffled([...parties.values()], random).flatMap((party) => shuffled(party, random))
  const groups: ParticipantId[][] = Array.from({ length: Math.min(count, people.length) }, () => [])
  dealt.forEach((id, turn) => groups[turn % groups.length]!.push(id))
  return groups
}

/** Those who are in no group yet put into the groups there are, each into one of the smallest. */
export function seatRest<Id>(rest: readonly Id[], groups: readonly (readonly Id[])[]): Id[][] {
  const filled = groups.map((group) => [...group])
  for (const each of rest) filled.reduce((least, group) => (group.length < least.length ? group : least)).push(each)
  return filled
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const cards = [...list]
  for (let last = cards.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[cards[last], cards[other]] = [cards[other]!, cards[last]!]
  }
  return cards
}
