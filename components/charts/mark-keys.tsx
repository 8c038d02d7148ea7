import { meanPath } from './ternary-means'

/** How many give so many points. */
export function BarKey() {
  return (
    <svg viewBox="0 0 14 14" aria-hidden className="size-3.5 fill-ink">
      <path d="M2 8h3v6H2zM6 3h3v11H6zM10 10h3v4h-3z" />
    </svg>
  )
}

/** One of the two averages. */
export function MeanKey({ slanted = false }: { slanted?: boolean }) {
  return (
    <svg viewBox="-8 -8 16 16" aria-hidden className="size-[1.1em] fill-none stroke-ink stroke-2">
      <path d={meanPath(slanted ? 5 : 7, slanted)} />
    </svg>
  )
}
