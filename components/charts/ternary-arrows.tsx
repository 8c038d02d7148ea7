import { memo } from 'react'
import type { Weights } from '@/lib/decision'
import { round } from './ternary-grid'
import type { Frame } from './ternary-frame'
import { Layer } from './ternary-picture'

/** Where somebody stood and where they stand now. */
export interface Moved {
  readonly id: string
  readonly from: Weights
  readonly to: Weights
}

/** An arrow for everyone who moved, from then to now. */
export const TernaryArrows = memo(function TernaryArrows({
  frame,
  moves,
  own,
}: {
  frame: Frame
  moves: readonly Moved[]
  own: string | null
}) {
  const { edge, dot } = frame.scale
  return (
    <Layer frame={frame} above>
      {moves.map(({ id, from, to }) => {
        const [a, b] = [frame.at(from), frame.at(to)]
        const length = Math.hypot(b.x - a.x, b.y - a.y)
        if (length < dot) return null
        const turn = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI
        const head = Math.min(dot * 1.2, length / 2)
        return (
          <path
            key={id}
            data-moved={id}
            transform={`translate(${round(a.x)} ${round(a.y)}) rotate(${round(turn)})`}
            d={`M0 0H${round(length - dot)}M${round(length - dot - head)} ${round(-head * 0.6)}L${round(length - dot)} 0L${round(length - dot - head)} ${round(head * 0.6)}`}
            fill="none"
            stroke={id === own ? 'var(--accent)' : 'var(--ink-3)'}
            strokeWidth={edge}
          />
        )
      })}
    </Layer>
  )
})
