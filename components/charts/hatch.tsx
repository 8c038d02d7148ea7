import { useId } from 'react'
import { hatchOf } from './vision-look'

/** A vision's hatch as a pattern to fill with; larger where everything is. */
export function HatchPattern({ id, place, scale = 1 }: { id: string; place: number; scale?: number }) {
  const { size, path, turn, tone, filled } = hatchOf(place)
  return (
    <pattern
      id={id}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${turn}) scale(${scale})`}
    >
      <rect width={size} height={size} fill={tone} />
      <path
        d={path}
        stroke={filled ? 'none' : 'var(--hatch)'}
        fill={filled ? 'var(--hatch)' : 'none'}
        strokeOpacity="var(--hatch-opacity)"
        fillOpacity={filled ? 'var(--hatch-opacity)' : undefined}
      />
    </pattern>
  )
}

/** A vision's hatch in a square, beside its letter and name. */
export function VisionSwatch({ place, className = 'size-[22px]' }: { place: number; className?: string }) {
  const id = useId()
  return (
    <svg viewBox="0 0 22 22" aria-hidden className={`inline-block shrink-0 ${className}`}>
      <defs>
        <HatchPattern id={id} place={place} />
      </defs>
      <rect x=".5" y=".5" width="21" height="21" fill={`url(#${id})`} stroke="var(--ink)" />
    </svg>
  )
}
