/** The emblem: the triangle, three fields, one dot. `size` is its width in CSS pixels. */
export function Logo({ size = 30 }: { size?: number }) {
  return (
    <svg width={size} height={(size * 23) / 26} viewBox="-1 -1 26 23" aria-hidden className="shrink-0">
      <path d="M12 0L6 10.39L18 10.39Z" fill="currentColor" />
      <path d="M4.8 12.47L0 20.78L16 20.78Z" fill="currentColor" fillOpacity=".32" />
      <path d="M4.8 12.47L16 20.78" stroke="currentColor" strokeWidth="1.28" />
      <path d="M12 0L0 20.78L24 20.78Z" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />
      <circle cx="15.96" cy="15.17" r="2.6" className="fill-accent" />
    </svg>
  )
}
