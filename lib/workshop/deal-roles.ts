import type { DelegationId, ParticipantId } from '@/lib/ids'

/** A delegation's roles in the order in which they are filled, and who holds them so far. */
export interface RolesOf {
  readonly delegation: DelegationId
  readonly roles: readonly { readonly role: string; readonly holder: ParticipantId | null }[]
}

export interface Seat {
  readonly delegation: DelegationId
  readonly role: string
}

interface Person {
  readonly id: ParticipantId
  readonly delegation: DelegationId | null
}

/**
 * Gives everybody a role so that delegations stay even: no two differ by more than one person unless one is full.
 * People stay in their delegation, and in their role, as far as that allows; the first roles are never left empty.
 * Who finds no role left has none in the answer. The same for the same input.
 */
export function dealRoles(delegations: readonly RolesOf[], people: readonly Person[]): Map<ParticipantId, Seat> {
  const teams = spread(delegations, people)
  const dealt = new Map<ParticipantId, Seat>()
  for (const { delegation, roles } of delegations) {
    const team = teams.get(delegation)!
    const wanted = roles.slice(0, team.length)
    const staying = wanted.map(({ holder }) => (holder && team.includes(holder) ? holder : null))
    const free = team.filter((person) => !staying.includes(person))
    for (const [at, { role }] of wanted.entries()) {
      const holder = staying[at] ?? free.shift()
      if (holder) dealt.set(holder, { delegation, role })
    }
  }
  return dealt
}

/** Who goes where: first those who may stay, those with a role before the others, then the rest where fewest are. */
function spread(delegations: readonly RolesOf[], people: readonly Person[]): Map<DelegationId, ParticipantId[]> {
  const targets = evenly(
    people.length,
    delegations.map(({ roles }) => roles.length),
  )
  const teams = new Map(delegations.map(({ delegation }) => [delegation, [] as ParticipantId[]]))
  const holders = new Set(delegations.flatMap(({ roles }) => roles.map(({ holder }) => holder)))
  const room = (delegation: DelegationId) =>
    targets[delegations.findIndex((each) => each.delegation === delegation)]! - teams.get(delegation)!.length
  const inOrder = [...people].sort((a, b) => Number(holders.has(b.id)) - Number(holders.has(a.id)))
  const moving = inOrder.filter(({ id, delegation }) => {
    if (!delegation || !teams.has(delegation) || room(delegation) <= 0) return true
    teams.get(delegation)!.push(id)
    return false
  })
  for (const { id } of moving) {
    const open = delegations.filter(({ delegation }) => room(delegation) > 0)
    const least = open.reduce<RolesOf | null>(
      (best, each) => (best && teams.get(best.delegation)!.length <= teams.get(each.delegation)!.length ? best : each),
      null,
    )
    if (least) teams.get(least.delegation)!.push(id)
  }
  return teams
}

/** Shares `count` out one by one, in order, to whoever is not full. */
function evenly(count: number, places: readonly number[]): number[] {
  const shares = places.map(() => 0)
  let left = Math.min(
    count,
    places.reduce((sum, each) => sum + each, 0),
  )
  while (left > 0) {
    for (const [at, most] of places.entries()) {
      if (left === 0 || shares[at]! >= most) continue
      shares[at]!++
      left--
    }
  }
  return shares
}
