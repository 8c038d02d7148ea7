import { requireRange, requireShape } from './check'
import type { Polygon } from './polygon'
import { TIE } from './ranking'
import { distance, requireWeights, TOLERANCE, type Weights } from './simplex'
import { requireScores, utility, winners, type Scores } from './value'

/** The least weight that must move, 0 to 1 (× 100 in points), and the weights one then stands at. */
export interface Move {
  readonly distance: number
  readonly weights: Weights
}

/** A move to the border where vision `to` draws level with vision `from`. */
export interface Border extends Move {
  readonly from: number
  readonly to: number
}

/**
 * How far these weights are from where vision `to` draws level with `from`; 0 where it is level or ahead, null where
 * it is nowhere better (D-BORDER-1). Any number of aims. With c = v_from − v_to this is (w·c)/(max c − min c), weight
 * moving from the aim that favours `from` most to the one that favours `to` most; when the first runs out of weight,
 * the next most favourable gives. Other visions may be ahead of both there: for a win see `moveInto`.
 * Errors: as `requireScores` and `requireWeights`; `out-of-range` for a vision that is not there.
 */
export function flip(scores: Scores, weights: Weights, from: number, to: number): Move | null {
  const [, aims] = requireScores(scores)
  requireWeights(weights, aims)
  requireRange(scores[from] !== undefined && scores[to] !== undefined, `no vision ${from} or ${to}`)
  const lead = scores[from]!.map((score, aim) => score - scores[to]![aim]!)
  const least = Math.min(...lead)
  if (least >= -TIE) return null
  const receiver = lead.indexOf(least)
  const givers = lead.map((_, aim) => aim).sort((a, b) => lead[b]! - lead[a]!)

  const moved = [...weights]
  let ahead = utility(lead, weights)
  for (const giver of givers) {
    if (ahead <= TIE) break
    const gain = lead[giver]! - least
    const given = Math.min(moved[giver]!, ahead / gain)
    moved[giver]! -= given
    moved[receiver]! += given
    ahead -= given * gain
  }
  return { distance: distance(weights, moved), weights: moved }
}

/**
 * The nearest point where another vision draws level with the winner: up to there the winner stays (D-BORDER-2).
 * Distance 0 where visions already tie for first, unless they are identical; null where no other vision can win.
 * Errors: as `flip`.
 */
export function nearestBorder(scores: Scores, weights: Weights): Border | null {
  const from = winners(scores, weights)[0]!
  let nearest: Border | null = null
  scores.forEach((_, to) => {
    const move = to === from ? null : flip(scores, weights, from, to)
    if (move && (!nearest || move.distance < nearest.distance)) nearest = { from, to, ...move }
  })
  return nearest
}

/**
 * How far weights of three aims are from a region of a map, so from a vision's win over all others (D-BORDER-3).
 * Distance has its least at a corner of the region, or where an edge meets weights that keep one aim as it is.
 * Errors: as `requireWeights`; `wrong-shape` for a region without area.
 */
export function moveInto(region: Polygon, weights: Weights): Move {
  requireWeights(weights, 3)
  requireShape(region.length >= 3, 'a region needs three corners')
  if (contains(region, weights)) return { distance: 0, weights }
  const candidates = region.flatMap((corner, i) => {
    const next = region[(i + 1) % region.length]!
    const crossings = weights.flatMap((kept, aim) => {
      const t = (kept - corner[aim]!) / (next[aim]! - corner[aim]!)
      return t > 0 && t < 1 ? [corner.map((part, k) => part + t * (next[k]! - part))] : []
    })
    return [corner, ...crossings]
  })
  return candidates
    .map((candidate) => ({ distance: distance(weights, candidate), weights: candidate }))
    .reduce((best, move) => (move.distance < best.distance ? move : best))
}

/** Whether a point is on the inner side of every edge. */
function contains(region: Polygon, point: Weights): boolean {
  return region.every((a, i) => {
    const b = region[(i + 1) % region.length]!
    const turn = (b[1]! - a[1]!) * (point[2]! - a[2]!) - (b[2]! - a[2]!) * (point[1]! - a[1]!)
    return turn >= -TOLERANCE
  })
}
