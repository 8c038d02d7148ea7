import { memo } from 'react'
import type { Weights } from '@/lib/decision'
import { shapePath, markColour, textColour, type AimLook } from './aim-look'
import type { Frame } from './ternary-frame'

const STEPS = [20, 40, 60, 80]

/** The triangle itself: every 20 points a line unless `lines` is false, the edges, each corner's shape and name. Nothing in it moves. */
export const TernaryGrid = memo(function TernaryGrid({
  frame,
  aims,
  lines = true,
}: {
  frame: Frame
  aims: readonly AimLook[]
  lines?: boolean
}) {
  const { corners, labels, scale } = frame
  return (
    <>
      {lines &&
        STEPS.flatMap((step) =>
          [0, 1, 2].map((aim) => <GridLine key={`${aim}-${step}`} frame={frame} aim={aim} step={step} />),
        )}
      <polygon
        points={corners.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ')}
        fill="none"
        stroke="var(--ink)"
        strokeWidth={scale.edge}
        strokeLinejoin="round"
      />
      {corners.map(({ x, y }, aim) => (
        <path
          key={aim}
          d={shapePath(aims[aim]!.shape)}
          transform={`translate(${round(x - scale.corner)} ${round(y - scale.corner)}) scale(${scale.corner / 6})`}
          fill={markColour(aim)}
          stroke="var(--paper)"
          strokeWidth={2}
          paintOrder="stroke"
        />
      ))}
      {labels.map(({ x, y, anchor, lines: words }, aim) => (
        <text key={aim} x={round(x)} textAnchor={anchor} fontSize={scale.label} fontWeight={600} fill={textColour(aim)}>
          {words.map((line, at) => (
            <tspan key={at} x={round(x)} y={round(y + at * scale.label * 1.3)}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </>
  )
})

/** Where one aim has `step` points, from edge to edge. */
function GridLine({ frame, aim, step }: { frame: Frame; aim: number; step: number }) {
  const [from, to] = [frame.at(edgePoint(aim, step, 1)), frame.at(edgePoint(aim, step, 2))]
  return (
    <path
      d={`M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`}
      stroke="var(--hair)"
      strokeWidth={frame.scale.edge / 1.5}
    />
  )
}

/** `points` for `aim`, all the rest for the aim `turns` corners on, counter-clockwise: a point of the triangle's edge. */
export function edgePoint(aim: number, points: number, turns: 1 | 2): Weights {
  return [0, 1, 2].map((other) => {
    if (other === aim) return points / 100
    return other === (aim + turns) % 3 ? 1 - points / 100 : 0
  })
}

/** To a tenth of a pixel, so that the server and every browser write the same number. */
export const round = (value: number) => Math.round(value * 10) / 10
