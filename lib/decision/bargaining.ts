import { requireFinite, requireShape, requireTable } from './check'
import { TIE } from './ranking'

/** What a package is worth to each party, each in a unit of its own: one row per package, one column per party. */
export type Utilities = readonly (readonly number[])[]

/** What each party has without a deal, in its own unit. */
export type Alternatives = readonly number[]

/** What can be said of packages by number; where several are equally good, all of them. */
export type Bargain =
  | {
      readonly kind: 'no-deal'
      /** Per package the parties it leaves worse off. */
      readonly blockedBy: readonly (readonly number[])[]
    }
  | {
      readonly kind: 'deals'
      /** No party is worse off than without a deal. */
      readonly feasible: readonly number[]
      /** Feasible, and no feasible package is better for someone and worse for nobody. */
      readonly efficient: readonly number[]
      /** Greatest product of gains (Nash 1950), and that product. */
      readonly nash: readonly number[]
      readonly nashProduct: number
      /** Greatest least share of one's possible gain (Kalai & Smorodinsky 1975), and that share, 0 to 1. */
      readonly kalaiSmorodinsky: readonly number[]
      readonly leastShare: number
    }

/**
 * Which packages every party can accept, and which of them are fair by two standards (D-BARGAIN-1, D-BARGAIN-2,
 * D-BARGAIN-3, D-BARGAIN-4). Another unit for one party changes nothing, so utilities are never added across parties.
 * Errors: `wrong-shape`, `not-finite`.
 */
export function bargain(utilities: Utilities, alternatives: Alternatives): Bargain {
  requireBargain(utilities, alternatives)
  const blockedBy = utilities.map((row) =>
    row.flatMap((utility, party) => (utility < alternatives[party]! - TIE ? [party] : [])),
  )
  const feasible = utilities.flatMap((_, at) => (blockedBy[at]!.length === 0 ? [at] : []))
  if (feasible.length === 0) return { kind: 'no-deal', blockedBy }

  const gains = new Map(
    feasible.map((at) => [at, utilities[at]!.map((u, party) => Math.max(u - alternatives[party]!, 0))]),
  )
  const most = alternatives.map((_, party) => Math.max(...feasible.map((at) => gains.get(at)![party]!)))
  const efficient = feasible.filter((at) => !feasible.some((other) => dominates(utilities[other]!, utilities[at]!)))
  // Only parties that some deal serves can be served well or badly by one.
  const served = most.flatMap((gain, party) => (gain > TIE ? [party] : []))
  const nash = greatest(efficient, (at) => served.reduce((product, party) => product * gains.get(at)![party]!, 1))
  const fair = greatest(efficient, (at) => Math.min(1, ...served.map((party) => gains.get(at)![party]! / most[party]!)))
  return {
    kind: 'deals',
    feasible,
    efficient,
    nash: nash.at,
    nashProduct: nash.value,
    kalaiSmorodinsky: fair.at,
    leastShare: fair.value,
  }
}

/**
 * After a deal is signed: the packages better for someone and worse for none, so that nobody gives up what they
 * have (Raiffa 1985; D-BARGAIN-5). Errors: as `bargain`; `wrong-shape` for a package that is not there.
 */
export function postSettlement(utilities: Utilities, signed: number): readonly number[] {
  requireTable(utilities, 'utilities')
  const have = utilities[signed]
  requireShape(have !== undefined, `no package ${signed}`)
  return utilities.flatMap((row, at) => (dominates(row, have) ? [at] : []))
}

/** At least as good for all, better for someone. */
export function dominates(a: readonly number[], b: readonly number[]): boolean {
  return (
    a.every((utility, party) => utility >= b[party]! - TIE) && a.some((utility, party) => utility > b[party]! + TIE)
  )
}

function greatest(packages: readonly number[], measure: (at: number) => number): { at: number[]; value: number } {
  const values = packages.map(measure)
  const value = Math.max(...values)
  return { at: packages.filter((_, i) => values[i]! >= value - TIE * Math.max(1, value)), value }
}

function requireBargain(utilities: Utilities, alternatives: Alternatives): void {
  const [, parties] = requireTable(utilities, 'utilities')
  requireShape(alternatives.length === parties, `${alternatives.length} alternatives for ${parties} parties`)
  requireFinite(alternatives, 'alternatives')
}
