import { requireShape, requireTable } from './check'
import { silhouette } from './silhouette'
import { finish, type Steps } from './steps'
import { cut, distances, wardMerges } from './ward'

export interface OpinionGroup {
  /** People by number, rising. */
  readonly members: readonly number[]
  /** The mean of its members' positions. */
  readonly centre: readonly number[]
}

export type OpinionGroups =
  /** Fewer people than can stand for a group without standing for themselves. */
  | { readonly kind: 'too-few'; readonly needed: number }
  /** No division holds: opinions are spread evenly, or all alike. */
  | { readonly kind: 'no-groups' }
  | {
      readonly kind: 'groups'
      /** Two to five, the largest first unless `previous` fixed their places. */
      readonly groups: readonly OpinionGroup[]
      /** Each person's group by number: pass it on as `previous`. */
      readonly of: readonly number[]
      /** How clear the division is, 0.5 to 1. */
      readonly silhouette: number
    }

export const LEAST_PEOPLE = 7
const LEAST_GROUPS = 2
const MOST_GROUPS = 5
/** Nobody is shown as a group of their own. */
const LEAST_MEMBERS = 2
/** "A reasonable structure", as recalled from Kaufman & Rousseeuw (1990); evenly spread points stay below it. */
const CLEAR = 0.5
/** How much clearer another number of groups must be before the room is divided anew. */
const CLEARER = 0.05

/**
 * Groups of people who think alike: Ward's clusters of their positions, in the number from 2 to 5 of the clearest
 * silhouette, and only if that is clear (D-GROUPS-1, D-GROUPS-2). `positions` holds one row per person, their weights
 * or scores, in units where equal steps matter alike. No chance is used, and the order of people changes nothing but
 * numbers (D-GROUPS-3). `previous` gives each person's group in the last picture, null for newcomers: groups then keep
 * their places, and their number while no other is clearly better (D-GROUPS-4). Errors: `wrong-shape`, `not-finite`.
 */
export const opinionGroups = (
  positions: readonly (readonly number[])[],
  previous?: readonly (number | null)[],
): OpinionGroups => finish(opinionGroupsSteps(positions, previous))

/** The same in steps. */
export function* opinionGroupsSteps(
  positions: readonly (readonly number[])[],
  previous?: readonly (number | null)[],
): Steps<OpinionGroups> {
  if (positions.length < LEAST_PEOPLE) return { kind: 'too-few', needed: LEAST_PEOPLE }
  requireTable(positions, 'positions')
  requireShape(!previous || previous.length === positions.length, 'previous groups are of other people')
  const apart = distances(positions)
  yield
  const merges = yield* wardMerges(apart)

  const divisions: Division[] = []
  for (let k = LEAST_GROUPS; k <= MOST_GROUPS; k++) {
    const clusters = cut(merges, positions.length, k)
    if (smallest(clusters, k) < LEAST_MEMBERS) continue
    divisions.push({ k, clusters, silhouette: silhouette(apart, clusters) })
    yield
  }
  const chosen = choose(divisions, new Set(previous?.filter((group) => group !== null)).size)
  if (!chosen) return { kind: 'no-groups' }

  const places = previous ? keepPlaces(chosen, previous) : bySize(chosen)
  const of = Array.from(chosen.clusters, (cluster) => places.indexOf(cluster))
  const groups = places.map((_, group) => {
    const members = of.flatMap((place, person) => (place === group ? [person] : []))
    return { members, centre: centre(members.map((person) => positions[person]!)) }
  })
  return { kind: 'groups', groups, of, silhouette: chosen.silhouette }
}

interface Division {
  readonly k: number
  readonly clusters: Uint8Array
  readonly silhouette: number
}

/** The clearest division, or the one of as many groups as before when it is nearly as clear. */
function choose(divisions: readonly Division[], before: number): Division | null {
  const clear = divisions.filter(({ silhouette }) => silhouette >= CLEAR).sort((a, b) => b.silhouette - a.silhouette)
  const best = clear[0] ?? null
  const kept = clear.find(({ k }) => k === before)
  return best && kept && best.silhouette - kept.silhouette < CLEARER ? kept : best
}

/** The clusters, largest first; of equal ones the first person's. */
function bySize({ clusters, k }: Division): number[] {
  const sizes = count(clusters, k)
  return [...sizes.keys()].sort((a, b) => sizes[b]! - sizes[a]! || a - b)
}

/** The clusters in the places of the groups they share most people with; new ones last. */
function keepPlaces(division: Division, previous: readonly (number | null)[]): number[] {
  const places = new Array<number | undefined>(division.k)
  const shared = bySize(division).flatMap((cluster) =>
    Array.from({ length: division.k }, (_, place) => ({
      cluster,
      place,
      people: previous.filter((group, person) => group === place && division.clusters[person] === cluster).length,
    })),
  )
  const taken = new Set<number>()
  for (const { cluster, place, people } of shared.sort((a, b) => b.people - a.people)) {
    if (people === 0 || taken.has(cluster) || places[place] !== undefined) continue
    places[place] = cluster
    taken.add(cluster)
  }
  const left = bySize(division).filter((cluster) => !taken.has(cluster))
  return Array.from(places, (cluster) => cluster ?? left.shift()!)
}

function count(clusters: Uint8Array, k: number): number[] {
  const sizes = new Array<number>(k).fill(0)
  for (const cluster of clusters) sizes[cluster]! += 1
  return sizes
}

function smallest(clusters: Uint8Array, k: number): number {
  return Math.min(...count(clusters, k))
}

function centre(rows: readonly (readonly number[])[]): readonly number[] {
  return rows[0]!.map((_, k) => rows.reduce((sum, row) => sum + row[k]!, 0) / rows.length)
}
