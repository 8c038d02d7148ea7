import { CORNERS, fromPlane, HEIGHT, toPlane, type Point, type Weights } from '@/lib/decision'
import { textWidth, wrapWords } from './wrap-words'

/** How big a picture's parts are, in CSS pixels: for a phone, for the middle of a wide window, for a wall. */
export interface Scale {
  readonly label: number
  readonly tick: number
  readonly code: number
  /** The half width of an aim's shape in its corner. */
  readonly corner: number
  readonly edge: number
  /** The radius of one participant's dot where there is room enough. */
  readonly dot: number
  /** The radius of one's own dot. */
  readonly own: number
}

export const SCALES = {
  phone: { label: 15, tick: 11, code: 11, corner: 8, edge: 1.5, dot: 4.5, own: 11 },
  wide: { label: 15, tick: 11, code: 12, corner: 8, edge: 1.5, dot: 5.5, own: 11 },
  screen: { label: 36, tick: 30, code: 30, corner: 18, edge: 3, dot: 10, own: 16 },
} as const satisfies Record<string, Scale>

export type PictureSize = keyof typeof SCALES

/** Where everything of a triangle stands in a picture of `width` × `height` CSS pixels. */
export interface Frame {
  readonly scale: Scale
  readonly width: number
  readonly height: number
  readonly side: number
  /** The three corners, in the order of the aims. */
  readonly corners: readonly Point[]
  readonly labels: readonly CornerLabel[]
  at(weights: Weights): Point
  /** The weights at a point of the picture; outside the triangle, those of the nearest point inside. */
  weightsAt(point: Point): Weights
}

export interface CornerLabel {
  readonly x: number
  /** The first line's baseline. */
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly lines: readonly string[]
}

const LINES = 3

/** The largest triangle that fits with its labels in `width`, and in `height` where one is given. */
export function ternaryFrame(names: readonly string[], size: PictureSize, width: number, height = Infinity): Frame {
  const scale = SCALES[size]
  const line = scale.label * 1.3
  const aside = scale.corner + 4
  const room = Math.max(width, 120)
  const top = wrapWords(names[0] ?? '', room - 8, scale.label, LINES)
  const half = Math.max(room / 2 - scale.label / 2, 40)
  const [left, right] = [1, 2].map((aim) => wrapWords(names[aim] ?? '', half, scale.label, LINES)) as [
    string[],
    string[],
  ]
  const above = top.length * line + scale.corner + 4
  const below = scale.tick * 1.5 + 13 + Math.max(left.length, right.length) * line
  const side = Math.max(Math.floor(Math.min(room - 2 * aside, (height - above - below) / HEIGHT)), 96)
  const origin = { x: (room - side) / 2, y: above }
  const place = ({ x, y }: Point): Point => ({ x: origin.x + x * side, y: origin.y + y * side })
  const corners = CORNERS.map(place)
  const labelled = corners[1]!.y + scale.tick * 1.5 + 5 + scale.label
  // A label hangs at its corner, and further out where it would meet the other one in the middle.
  const outward = (lines: readonly string[]) => {
    const width = Math.max(...lines.map((text) => textWidth(text) * scale.label))
    return Math.min(Math.max(aside, width + scale.label / 2 - side / 2), origin.x)
  }
  return {
    scale,
    width: room,
    height: Math.ceil(above + side * HEIGHT + below),
    side,
    corners,
    labels: [
      { x: corners[0]!.x, y: scale.label, anchor: 'middle', lines: top },
      { x: corners[1]!.x - outward(left), y: labelled, anchor: 'start', lines: left },
      { x: corners[2]!.x + outward(right), y: labelled, anchor: 'end', lines: right },
    ],
    at: (weights) => place(toPlane(weights)),
    weightsAt: ({ x, y }) => fromPlane({ x: (x - origin.x) / side, y: (y - origin.y) / side }),
  }
}
