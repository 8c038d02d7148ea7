import type { Point, Polygon } from '@/lib/decision'
import type { Frame } from './ternary-frame'

/** Where a region's letter stands, and how far from its edges, in the picture's pixels. */
export interface LetterPlace extends Point {
  readonly room: number
}

const STEP = 1 / 40
/** Until a letter and its share fit, room counts for more than standing away from the middle, where most people are. */
const ROOM = 6
/** What each dot under a letter weighs against it, in units of the room it needs. */
const CROWD = 1.5

/** A roomy place inside a region, rather near a corner of the triangle and off the crowd. It moves little while borders move. */
export function letterPlace(frame: Frame, polygon: Polygon, crowd: readonly Point[] = []): LetterPlace {
  const corners = polygon.map((corner) => frame.at(corner))
  const enough = Math.min(frame.scale.label * 2.6, frame.side / 13)
  const middle = frame.at([1 / 3, 1 / 3, 1 / 3])
  let best: LetterPlace & { worth: number } = { ...mean(corners), room: 0, worth: -Infinity }
  for (let a = 0; a <= 1; a += STEP) {
    for (let b = 0; a + b <= 1 + STEP / 2; b += STEP) {
      const at = frame.at([a, b, Math.max(0, 1 - a - b)].map((part, _, all) => part / (all[0]! + all[1]! + all[2]!)))
      const room = clearance(at, corners)
      if (room <= 0) continue
      // A share, and whose red lines are crossed, make a letter's block wider than it is high.
      const near = crowd.filter(({ x, y }) => Math.abs(x - at.x) < enough * 1.5 && Math.abs(y - at.y) < enough).length
      const worth = ROOM * Math.min(room, enough) + Math.hypot(at.x - middle.x, at.y - middle.y) - CROWD * enough * near
      if (worth > best.worth) best = { ...at, room, worth }
    }
  }
  return { x: best.x, y: best.y, room: best.room }
}

/** How large a letter is there. */
export const letterSize = ({ scale, side }: Frame, { room }: LetterPlace): number =>
  Math.min(scale.label * 2.8, side / 12, Math.max(room * 1.1, scale.label * 0.9))

/** How a letter stands at its place, its share below it where both fit; sizes of type and heights in pixels. */
export function letterBlock(frame: Frame, place: LetterPlace) {
  const size = letterSize(frame, place)
  const small = Math.max(11, Math.min(frame.scale.label * 1.07, size * 0.6))
  const tall = size * 0.75 + small * 1.3
  return { size, small, tall, worded: place.room > tall * 0.48 }
}

/** Points that a letter and its share cover, for what should keep off them; `beside`, what stands behind the share, too. */
export function aroundLetter(frame: Frame, place: LetterPlace, beside = false): Point[] {
  const { size, small, tall, worded } = letterBlock(frame, place)
  const [across, down] = worded ? [small * 1.2, tall / 2] : [size * 0.4, size * 0.4]
  const columns = beside && worded ? [-1, 0, 1, 2] : [-1, 0, 1]
  return columns.flatMap((x) => [-1, 0, 1].map((y) => ({ x: place.x + x * across, y: place.y + y * down })))
}

/** How far inside a convex outline a point lies; negative outside. */
function clearance({ x, y }: Point, corners: readonly Point[]): number {
  let least = Infinity
  let sign = 0
  for (let i = 0; i < corners.length; i++) {
    const a = corners[i]!
    const b = corners[(i + 1) % corners.length]!
    const length = Math.hypot(b.x - a.x, b.y - a.y)
    if (length === 0) continue
    const side = ((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)) / length
    if (sign === 0) sign = Math.sign(side)
    least = Math.min(least, side * sign)
  }
  return least
}

const mean = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
})
