import type { Point } from '@/lib/decision'
import { textWidth } from './wrap-words'

/**
 * Where to write each short text so that none covers another, none a mark where that can be helped, and few an obstacle
 * (both discs of `radius`): at its point, else the first of the places around it that covers least.
 */
export function placeLabels(
  labels: readonly { text: string; at: Point }[],
  size: number,
  obstacles: readonly Point[] = [],
  radius = 0,
  marks: readonly Point[] = [],
): Point[] {
  const taken: Box[] = []
  const disc = (at: Point) => boxAround(at, 2 * radius, 2 * radius)
  const discs = obstacles.map(disc)
  const marked = marks.map(disc)
  return labels.map(({ text, at }) => {
    const width = (textWidth(text) + 0.1 * text.length) * size + 4
    const height = size * 1.15
    let best = { place: at, cost: Infinity }
    for (const { x, y } of OFFSETS) {
      const place = { x: at.x + (x * (width + 8)) / 2, y: at.y + y * (height + 1) }
      const box = boxAround(place, width, height)
      const covers = (others: readonly Box[]) => others.filter((other) => overlap(box, other)).length
      const cost = covers(taken) * 100 + covers(marked) * 10 + covers(discs)
      if (cost < best.cost) best = { place, cost }
      if (cost === 0) break
    }
    taken.push(boxAround(best.place, width, height))
    return best.place
  })
}

/** In half widths and heights of the text: the point itself, then around it, then twice as far. */
const OFFSETS: readonly Point[] = [
  { x: 0, y: 0 },
  { x: 0, y: -1 },
  { x: 0, y: 1 },
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 1, y: -1 },
  { x: -1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
  { x: 0, y: -2 },
  { x: 0, y: 2 },
  { x: 2, y: 0 },
  { x: -2, y: 0 },
  { x: 2, y: -1 },
  { x: -2, y: 1 },
  { x: -2, y: -1 },
  { x: 2, y: 1 },
]

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

const boxAround = ({ x, y }: Point, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
})

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
