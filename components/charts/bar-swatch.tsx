import { useId } from 'react'
import type { BarFill } from './counted-bars'

/** A square filled as a part of a bar is, beside the word for it. */
export function BarSwatch({ fill, className = 'size-3.5' }: { fill: BarFill; className?: string }) {
  const hatch = useId()
  return (
    <svg viewBox="0 0 14 14" aria-hidden className={`inline-block shrink-0 ${className}`}>
      <defs>
        <pattern id={hatch} width={4} height={4} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={4} height={4} fill="var(--paper)" />
          <path d="M0 0V4" stroke="var(--ink)" strokeWidth={2} />
        </pattern>
      </defs>
      <rect
        x=".75"
        y=".75"
        width="12.5"
        height="12.5"
        fill={fill === 'full' ? 'var(--ink)' : fill === 'hatch' ? `url(#${hatch})` : 'var(--paper)'}
        stroke="var(--ink)"
        strokeWidth={1.5}
      />
    </svg>
  )
}
