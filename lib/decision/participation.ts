import { requireFinite, requireRange, requireShape, requireTable } from './check'
import { TIE } from './ranking'

/** What joining means to one party, privately, in one unit (0 to 100 by convention). */
export interface Party {
  /** u: what the arrangement is worth to it. */
  readonly value: number
  /** σ: what being bound costs it, per unit of binding. */
  readonly sensitivity: number
  /** b: what it can have bilaterally instead. */
  readonly alternative: number
  /** The arrangement does nothing without it, as with the main receiving states. */
  readonly essential: boolean
}

/** Something that can be put on the table: its cost, and what it adds to each party's slack. */
export interface Offer {
  readonly cost: number
  readonly gains: readonly number[]
}

export interface Package {
  /** Offers by number. */
  readonly offers: readonly number[]
  readonly cost: number
  /** Every party's slack with these offers. */
  readonly slacks: readonly number[]
}

/** More offers than this have too many combinations to try them all. */
export const MOST_OFFERS = 16

/** Slack, u − σβ − b: at least 0 where a party joins. β is how binding it is, 0 to 1 (D-PARTICIPATION-1). */
export function slack({ value, sensitivity, alternative }: Party, binding: number): number {
  requireFinite([value, sensitivity, alternative, binding], 'participation')
  requireRange(binding >= 0 && binding <= 1, `binding of ${binding}`)
  return value - sensitivity * binding - alternative
}

/** The parties, by number, that join at this level of binding. Errors: `not-finite`, `out-of-range`. */
export function joiners(parties: readonly Party[], binding: number): readonly number[] {
  return parties.flatMap((party, i) => (slack(party, binding) >= -TIE ? [i] : []))
}

/**
 * The cheapest offers that bring every essential party to join, of equally cheap ones the fewest; null when all of
 * them together do not (D-PARTICIPATION-2). All combinations are tried.
 * Errors: `wrong-shape` for more than 16 offers or gains of other parties; `not-finite`; `out-of-range` for β or a
 * cost below 0.
 */
export function cheapestPackage(parties: readonly Party[], offers: readonly Offer[], binding: number): Package | null {
  requireShape(
    parties.length > 0 && offers.length <= MOST_OFFERS,
    `${offers.length} offers to ${parties.length} parties`,
  )
  if (offers.length > 0) requireTable([...offers.map(({ gains }) => gains), parties.map(() => 0)], 'gains')
  requireFinite(
    offers.map(({ cost }) => cost),
    'costs',
  )
  requireRange(
    offers.every(({ cost }) => cost >= 0),
    'a cost is negative',
  )
  const without = parties.map((party) => slack(party, binding))
  let best: Package | null = null
  for (let set = 0; set < 2 ** offers.length; set++) {
    const chosen = [...offers.keys()].filter((offer) => set & (1 << offer))
    const cost = chosen.reduce((sum, offer) => sum + offers[offer]!.cost, 0)
    const cheaper = !best || cost < best.cost - TIE || (cost <= best.cost + TIE && chosen.length < best.offers.length)
    if (!cheaper) continue
    const slacks = without.map((s, party) => chosen.reduce((sum, offer) => sum + offers[offer]!.gains[party]!, s))
    if (parties.every((party, i) => !party.essential || slacks[i]! >= -TIE)) best = { offers: chosen, cost, slacks }
  }
  return best
}

/** What a party has inside or outside a coalition. Both may depend on who is in it: members of a club, free riders. */
export interface Payoffs {
  readonly inside: (party: number, coalition: ReadonlySet<number>) => number
  readonly outside: (party: number, coalition: ReadonlySet<number>) => number
}

/** Who would rather change sides, each alone and the others staying; stable when nobody would. */
export interface Stability {
  readonly stable: boolean
  readonly leavers: readonly number[]
  readonly joiners: readonly number[]
}

/**
 * Whether a coalition holds: no member gains by leaving it, no outsider by joining it, each judged by the coalition
 * there would then be (d'Aspremont et al. 1983, as recalled; D-PARTICIPATION-3). `parties` is how many there are.
 */
export function stability(parties: number, coalition: ReadonlySet<number>, { inside, outside }: Payoffs): Stability {
  const everyone = Array.from({ length: parties }, (_, party) => party)
  const without = (party: number) => new Set([...coalition].filter((member) => member !== party))
  const leavers = everyone.filter(
    (party) => coalition.has(party) && outside(party, without(party)) > inside(party, coalition) + TIE,
  )
  const joiners = everyone.filter(
    (party) => !coalition.has(party) && inside(party, new Set([...coalition, party])) > outside(party, coalition) + TIE,
  )
  return { stable: leavers.length + joiners.length === 0, leavers, joiners }
}
