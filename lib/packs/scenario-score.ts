import { bargain, type Bargain } from '@/lib/decision'
import type { Scenario, ScenarioDelegation } from './scenario'

/** One option of each issue: the option's id by the issue's. */
export type Package = Readonly<Record<string, string>>

/** Every package there is; the last issue varies fastest. */
export function packagesOf({ issues }: Pick<Scenario, 'issues'>): readonly Package[] {
  return issues.reduce<Package[]>(
    (packages, { id, options }) =>
      packages.flatMap((begun) => options.map((option) => ({ ...begun, [id]: option.id }))),
    [{}],
  )
}

/** What a package is worth to a delegation by its brief, in its own points. An issue left open gives none. */
export const pointsFor = ({ brief }: Pick<ScenarioDelegation, 'brief'>, chosen: Package): number =>
  brief.goals.reduce((sum, { issue, points }) => sum + (points[chosen[issue] ?? ''] ?? 0), 0)

/** Whether a package holds something a delegation's brief forbids it to accept. */
export const crossesRedLine = ({ brief }: Pick<ScenarioDelegation, 'brief'>, chosen: Package): boolean =>
  brief.redLines.some(({ issue, option }) => chosen[issue] === option)

/** What can be agreed: packages that cross nobody's red line, and what bargaining says of them, by their number in the list. */
export function possibleDeals(scenario: Scenario): { packages: readonly Package[]; bargain: Bargain | null } {
  const { delegations } = scenario
  const packages = packagesOf(scenario).filter((chosen) => !delegations.some((each) => crossesRedLine(each, chosen)))
  if (packages.length === 0) return { packages, bargain: null }
  const utilities = packages.map((chosen) => delegations.map((each) => pointsFor(each, chosen)))
  const alternatives = delegations.map(({ brief }) => brief.alternative.points)
  return { packages, bargain: bargain(utilities, alternatives) }
}
