import { requireShape } from './check'
import { centroid, clip, areaShare, type Polygon } from './polygon'
import { weightSpace, type Restriction } from './restriction'
import type { Weights } from './simplex'
import { identicalVisions, requireScores, type Scores } from './value'

/** A part of weight space: its outline, its share of the allowed space, and the weights at its centre. */
export interface Area {
  readonly polygon: Polygon
  readonly share: number
  readonly centroid: Weights
}

/** Where a vision wins; identical visions win together. */
export interface Region extends Area {
  readonly visions: readonly number[]
}

/** Where all visions stand in one order, best first; identical visions share a place. */
export interface RankRegion extends Area {
  readonly order: readonly (readonly number[])[]
}

export interface ValueMap {
  /** In the order of the visions; a vision that wins nowhere, or only on a border, has none. */
  readonly regions: readonly Region[]
  /** Each vision's share of all allowed weightings: of weightings, not votes. Identical visions share it (D-MAP-3). */
  readonly shares: readonly number[]
}

/**
 * For which weights each vision wins: R_a = {w : w·v_a ≥ w·v_b for all b}, cut exactly (D-MAP-1).
 * A constant on one aim, or another unit for all scores, changes nothing (D-MAP-4).
 * `scores` of 2 to 8 visions on three aims; a restriction is cut first, and shares are of what it leaves.
 * Errors: `wrong-shape`, `not-finite`; `out-of-range` when the restriction leaves no area.
 */
export function valueMap(scores: Scores, restriction: Restriction = []): ValueMap {
  const space = requireTriangle(scores, restriction)
  const sets = identicalVisions(scores)
  const regions = sets.flatMap((visions): Region[] => {
    const area = measured(winning(space, visions, sets, scores), space)
    return area ? [{ visions, ...area }] : []
  })
  const shares = scores.map(() => 0)
  for (const region of regions) {
    for (const vision of region.visions) shares[vision] = region.share / region.visions.length
  }
  return { regions, shares }
}

/**
 * For which weights the visions stand in which order: every winner's region, cut again by who comes next, and so on
 * (D-MAP-2). Input and errors as `valueMap`.
 */
export function rankMap(scores: Scores, restriction: Restriction = []): readonly RankRegion[] {
  const space = requireTriangle(scores, restriction)
  const regions: RankRegion[] = []
  const descend = (polygon: Polygon, order: RankRegion['order'], left: RankRegion['order']): void => {
    if (left.length === 0) {
      const area = measured(polygon, space)
      if (area) regions.push({ order, ...area })
      return
    }
    for (const next of left) {
      const inside = winning(polygon, next, left, scores)
      const others = left.filter((visions) => visions !== next)
      if (inside.length > 0) descend(inside, [...order, next], others)
    }
  }
  descend(space, [], identicalVisions(scores))
  return regions
}

/** The part of `polygon` where one set of identical visions beats every other set. */
function winning(polygon: Polygon, visions: readonly number[], sets: RankRegion['order'], scores: Scores): Polygon {
  const own = scores[visions[0]!]!
  let inside = polygon
  for (const rivals of sets) {
    if (rivals === visions) continue
    const rival = scores[rivals[0]!]!
    inside = clip(inside, [own[0]! - rival[0]!, own[1]! - rival[1]!, own[2]! - rival[2]!])
    if (inside.length === 0) break
  }
  return inside
}

function measured(polygon: Polygon, space: Polygon): Area | null {
  if (polygon.length === 0) return null
  return { polygon, share: areaShare(polygon) / areaShare(space), centroid: centroid(polygon) }
}

function requireTriangle(scores: Scores, restriction: Restriction): Polygon {
  const [, aims] = requireScores(scores)
  requireShape(aims === 3, `a map is drawn for three aims, not ${aims}`)
  return weightSpace(restriction)
}
