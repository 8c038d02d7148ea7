import clsx from 'clsx'
import type { CSSProperties, ReactNode } from 'react'
import type { AimLook } from '@/components/charts/aim-look'
import { ternaryFrame, type PictureSize } from '@/components/charts/ternary-frame'
import { TernaryGrid } from '@/components/charts/ternary-grid'
import { TernaryTicks } from '@/components/charts/ternary-ticks'
import { DRIFTERS } from './drift'

/**
 * The emblem at work: people as dots in the triangle of aims, without any vision drawn in it. Some move to another place
 * and back; drawn on the server and moved by the style sheet alone, held by the tick under it and by a wish for less motion.
 */
export function AimsPicture({
  aims,
  label,
  still,
  children,
}: {
  aims: readonly AimLook[]
  label: string
  still: string
  children: ReactNode
}) {
  return (
    <figure className="group lg:ps-8">
      <Triangle aims={aims} label={label} size="phone" width={350} className="sm:hidden" />
      <Triangle aims={aims} label={label} size="wide" width={560} className="hidden sm:block" />
      <figcaption className="mt-6 max-w-[35rem] text-13 text-ink-2">
        <p>{children}</p>
        <label className="mt-1 inline-flex min-h-6 items-center gap-1.5 text-ink-3 motion-reduce:hidden pointer-coarse:min-h-11">
          <input type="checkbox" className="size-3.5 accent-accent" />
          {still}
        </label>
      </figcaption>
    </figure>
  )
}

/** Drawn once for a phone and once for wider windows, because its words must keep their size. Never mirrored. */
function Triangle({
  aims,
  label,
  size,
  width,
  className,
}: {
  aims: readonly AimLook[]
  label: string
  size: PictureSize
  width: number
  className: string
}) {
  const frame = ternaryFrame(
    aims.map(({ name }) => name),
    size,
    width,
  )
  return (
    <svg
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={label}
      className={clsx('h-auto w-full max-w-140 overflow-visible [direction:ltr]', className)}
    >
      <TernaryGrid frame={frame} aims={aims} />
      <TernaryTicks frame={frame} guides={null} say={String} />
      {DRIFTERS.map(({ from, to }, index) => {
        const at = frame.at(from)
        const then = frame.at(to)
        const moved = { '--x': `${(then.x - at.x).toFixed(1)}px`, '--y': `${(then.y - at.y).toFixed(1)}px` }
        return (
          <circle
            key={index}
            cx={at.x.toFixed(1)}
            cy={at.y.toFixed(1)}
            r={frame.scale.dot}
            style={{ ...moved, animationDelay: `${((index * 7) % 50) / 10}s` } as CSSProperties}
            className="animate-drift fill-ink stroke-paper stroke-[1.5] group-has-[input:checked]:[animation-play-state:paused] motion-reduce:animate-none"
          />
        )
      })}
    </svg>
  )
}
