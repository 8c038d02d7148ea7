import type { Point, Weights } from '@/lib/decision'
import { dashes, markColour, textColour } from './aim-look'
import { edgePoint, round } from './ternary-grid'
import type { Frame } from './ternary-frame'

const STEPS = [20, 40, 60, 80]
/** From the edge of each aim's axis outwards, as a unit: the first reads on the left edge, the second below, the third on the right. */
const OUT = [
  { x: -1, y: 0, anchor: 'end' },
  { x: 0.5, y: 0.87, anchor: 'middle' },
  { x: 0.5, y: -0.87, anchor: 'start' },
] as const

/** The numbers along the edges; those that would touch a guide's number give way to it. */
export function TernaryTicks({
  frame,
  guides,
  say,
}: {
  frame: Frame
  guides: readonly number[] | null
  say: (points: number) => string
}) {
  const { tick } = frame.scale
  // A number is wider than it is high: along the bottom it needs more room.
  const near = (aim: number) => ((aim === 1 ? 2.6 : 1.6) * tick * 100) / frame.side
  return OUT.map((out, aim) =>
    STEPS.map((step) => {
      const { x, y } = frame.at(edgePoint(aim, step, 1))
      const [endX, endY] = [x + out.x * tick * 0.5, y + out.y * tick * 0.5]
      const gives = guides !== null && Math.abs(guides[aim]! - step) < near(aim)
      return (
        <g key={`${aim}-${step}`}>
          <path
            d={`M${round(x)} ${round(y)}L${round(endX)} ${round(endY)}`}
            stroke="var(--hair-strong)"
            strokeWidth={frame.scale.edge / 1.5}
          />
          {!gives && <EdgeNumber frame={frame} aim={aim} points={step} size={tick} text={say(step)} />}
        </g>
      )
    }),
  )
}

/** Where the numbers along the edges stand, for what should keep off them. */
export const tickPlaces = (frame: Frame): Point[] =>
  OUT.flatMap((out, aim) =>
    STEPS.map((step) => {
      const { x, y } = frame.at(edgePoint(aim, step, 1))
      const { tick } = frame.scale
      return { x: x + out.x * tick * 1.6, y: aim === 1 ? y + tick * 1.4 : y + out.y * tick }
    }),
  )

/** Three lines from a point to the edges on which its shares are read, each with its number of points. */
export function TernaryGuides({
  frame,
  weights,
  points,
  say,
}: {
  frame: Frame
  weights: Weights
  points: readonly number[]
  say: (points: number) => string
}) {
  const { scale, corners } = frame
  const from = frame.at(weights)
  return OUT.map((_, aim) => {
    const to = frame.at(edgePoint(aim, weights[aim]! * 100, 1))
    const away = (other: Point) => Math.hypot(to.x - other.x, to.y - other.y)
    // In a corner there is the aim's shape and name instead.
    const cornered = corners.some((corner) => away(corner) < scale.corner + 4)
    return (
      <g key={aim}>
        <path
          d={`M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`}
          stroke={markColour(aim)}
          strokeWidth={scale.edge * 1.33}
          strokeDasharray={dashes(aim)}
        />
        {!cornered && (
          <EdgeNumber
            frame={frame}
            aim={aim}
            points={weights[aim]! * 100}
            size={scale.label - 1}
            text={say(points[aim]!)}
            clear={Math.max(0, scale.own * 1.6 - away(from))}
            strong
          />
        )}
      </g>
    )
  })
}

/** A number outside the edge on which its aim is read; `clear` pixels further out. */
function EdgeNumber({
  frame,
  aim,
  points,
  size,
  text,
  clear = 0,
  strong = false,
}: {
  frame: Frame
  aim: number
  points: number
  size: number
  text: string
  clear?: number
  strong?: boolean
}) {
  const { x, y } = frame.at(edgePoint(aim, points, 1))
  const out = OUT[aim]!
  const gap = frame.scale.tick * 0.5 + 4 + clear
  return (
    <text
      x={round(x + out.x * gap)}
      y={round(aim === 1 ? y + gap / 2 + size : y + out.y * gap + size * 0.36)}
      textAnchor={out.anchor}
      fontSize={size}
      fontWeight={strong ? 600 : 400}
      fill={textColour(aim)}
    >
      {text}
    </text>
  )
}
