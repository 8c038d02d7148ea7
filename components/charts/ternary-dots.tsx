import { memo } from 'react'
import { fillingOf, type DelegationLook } from './delegation-look'
import { round } from './ternary-grid'
import { TRAVELS, TRAVELS_PLAINLY } from './travels'
import type { Frame } from './ternary-frame'

/** Somebody's place in the picture. */
export interface Dot {
  readonly id: string
  readonly delegation: string | null
  readonly points: readonly number[]
}

/** Whether a dot is large enough to show whose it is; where it is not, picking a delegation still does. */
export const isReadable = (full: number, people: number) => dotRadius(full, people) >= full * 0.8

/** A dot's radius: full size for sixty people, down to half of it for a thousand. */
export function dotRadius(full: number, people: number): number {
  return round(full * Math.min(1, Math.max(0.5, Math.sqrt(60 / Math.max(people, 1)))))
}

/** One dot a participant, in the marking of its delegation. A dot whose points change travels to its new place. */
export const TernaryDots = memo(function TernaryDots({
  frame,
  dots,
  delegations,
  picked,
  own,
}: {
  frame: Frame
  dots: readonly Dot[]
  delegations: ReadonlyMap<string, DelegationLook>
  picked: string | null
  /** Whose dot is one's own. */
  own: string | null
}) {
  const radius = dotRadius(frame.scale.dot, dots.length)
  const readable = isReadable(frame.scale.dot, dots.length)
  return dots.map((dot) => {
    const { id, delegation } = dot
    const known = delegation === null ? null : (delegations.get(delegation) ?? null)
    return (
      <OneDot
        key={id}
        frame={frame}
        points={dot.points}
        radius={radius}
        filling={readable ? fillingOf(known) : null}
        accent={id === own || (picked !== null && delegation === picked)}
      />
    )
  })
})

interface OneDotProps {
  frame: Frame
  points: readonly number[]
  radius: number
  filling: string | null
  accent: boolean
}

const OneDot = memo(function OneDot({ frame, points, radius, filling, accent }: OneDotProps) {
  const { x, y } = frame.at(points.map((part) => part / 100))
  const colour = accent ? 'var(--accent)' : 'var(--ink)'
  if (filling === null)
    return (
      <circle
        className={TRAVELS_PLAINLY}
        cx={round(x)}
        cy={round(y)}
        r={radius}
        fill={colour}
        stroke="var(--paper)"
        strokeWidth={radius / 3}
        paintOrder="stroke"
      />
    )
  return (
    <g className={TRAVELS} style={{ transform: `translate(${round(x)}px, ${round(y)}px)` }}>
      <circle r={radius + 1} fill="var(--paper)" />
      <circle r={radius - 0.75} fill="var(--paper)" stroke={colour} strokeWidth={1.5} />
      {filling !== '' && <path d={filling} transform={`scale(${radius - 0.5})`} fill={colour} />}
    </g>
  )
})
