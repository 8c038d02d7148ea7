import type { Weights } from './simplex'

/** A convex part of the triangle of three aims: its corners in turn, in barycentric coordinates. Empty without area. */
export type Polygon = readonly Weights[]

/** All weights of three aims. */
export const TRIANGLE: Polygon = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]

/** Shares of the triangle below this are borders, not regions. */
const NO_AREA = 1e-12

/** A corner this near to a cut lies on it; relative to the cut's largest coefficient. */
const ON_CUT = 1e-12

/**
 * What of a convex polygon lies where w·c ≥ 0 (Sutherland & Hodgman 1974; D-POLYGON-1). The straight border is exact:
 * on the simplex a half-plane needs no constant.
 */
export function clip(polygon: Polygon, cut: readonly number[]): Polygon {
  const scale = Math.max(Math.abs(cut[0]!), Math.abs(cut[1]!), Math.abs(cut[2]!))
  if (scale === 0 || polygon.length === 0) return polygon
  const sides = polygon.map((w) => snap((w[0]! * cut[0]! + w[1]! * cut[1]! + w[2]! * cut[2]!) / scale))
  const kept: Weights[] = []
  polygon.forEach((corner, i) => {
    const after = (i + 1) % polygon.length
    if (sides[i]! >= 0) kept.push(corner)
    if (sides[i]! * sides[after]! < 0)
      kept.push(between(corner, polygon[after]!, sides[i]! / (sides[i]! - sides[after]!)))
  })
  return areaShare(kept) > NO_AREA ? kept : []
}

/** The polygon's area over the triangle's, 0 to 1: affine, so the same in any drawing of it (D-POLYGON-2). */
export function areaShare(polygon: Polygon): number {
  let sum = 0
  for (let i = 2; i < polygon.length; i++) sum += determinant(polygon[0]!, polygon[i - 1]!, polygon[i]!)
  return sum
}

/** The centre of the polygon's area. The polygon must have one. */
export function centroid(polygon: Polygon): Weights {
  const sum = [0, 0, 0]
  for (let i = 2; i < polygon.length; i++) {
    const corners = [polygon[0]!, polygon[i - 1]!, polygon[i]!] as const
    const area = determinant(...corners)
    for (let aim = 0; aim < 3; aim++) sum[aim]! += (area * (corners[0][aim]! + corners[1][aim]! + corners[2][aim]!)) / 3
  }
  const area = areaShare(polygon)
  return sum.map((part) => part / area)
}

function snap(side: number): number {
  return Math.abs(side) <= ON_CUT ? 0 : side
}

function between(a: Weights, b: Weights, t: number): Weights {
  return [a[0]! + t * (b[0]! - a[0]!), a[1]! + t * (b[1]! - a[1]!), a[2]! + t * (b[2]! - a[2]!)]
}

/** The area of the triangle abc over that of all weights; positive when its corners turn as the aims do. */
function determinant(a: Weights, b: Weights, c: Weights): number {
  return (
    a[0]! * (b[1]! * c[2]! - b[2]! * c[1]!) +
    a[1]! * (b[2]! * c[0]! - b[0]! * c[2]!) +
    a[2]! * (b[0]! * c[1]! - b[1]! * c[0]!)
  )
}
