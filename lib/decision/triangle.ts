import { requireFinite } from './check'
import { closure, requireWeights, type Weights } from './simplex'

/** A point of the plane: x to the right, y down as on a screen, in units of the triangle's side. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** The height of the unit triangle, √3/2. */
export const HEIGHT = Math.sqrt(3) / 2

/** Where each aim's whole weight lies: the first aim at the top, the second bottom left, the third bottom right. */
export const CORNERS: readonly [Point, Point, Point] = [
  { x: 0.5, y: 0 },
  { x: 0, y: HEIGHT },
  { x: 1, y: HEIGHT },
]

/** Where weights of three aims lie in the unit triangle (D-TRIANGLE-1). Errors: as `requireWeights`. */
export function toPlane(weights: Weights): Point {
  requireWeights(weights, 3)
  const [first, , third] = weights as [number, number, number]
  return { x: first / 2 + third, y: (1 - first) * HEIGHT }
}

/**
 * The weights at a point; outside the triangle, those of the nearest point inside (D-TRIANGLE-2). Error: `not-finite`.
 */
export function fromPlane(point: Point): Weights {
  return closure(barycentric(clampToTriangle(point)).map((part) => Math.max(part, 0)))
}

/** The nearest point of the triangle: `point` itself when it lies inside (D-TRIANGLE-3). Error: `not-finite`. */
export function clampToTriangle(point: Point): Point {
  requireFinite([point.x, point.y], 'point')
  if (barycentric(point).every((part) => part >= 0)) return point
  const [top, left, right] = CORNERS
  return [nearestOnEdge(point, top, left), nearestOnEdge(point, left, right), nearestOnEdge(point, right, top)].reduce(
    (best, candidate) => (squared(point, candidate) < squared(point, best) ? candidate : best),
  )
}

/** Coordinates that sum to one; a negative one says on which side of the triangle the point lies outside. */
function barycentric({ x, y }: Point): [number, number, number] {
  const first = 1 - y / HEIGHT
  const third = x - first / 2
  return [first, 1 - first - third, third]
}

function nearestOnEdge(point: Point, from: Point, to: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy)
  const t = Math.min(Math.max(along, 0), 1)
  return { x: from.x + t * dx, y: from.y + t * dy }
}

function squared(a: Point, b: Point): number {
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2
}
