const PATTERNS = [
  { size: 8, path: 'M0 4H8', turn: 0, tone: 'var(--tone-f)' },
  { size: 9, path: 'M0 0 9 9M9 0 0 9', turn: 0, tone: 'var(--tone-n)' },
  { size: 7, path: 'M.5 0V7', turn: 45, tone: 'var(--tone-p)' },
] as const

/** The hatch by which a vision is known in pictures, by its place in the pack; always beside its letter and its name. */
export function HatchSwatch({ place }: { place: number }) {
  const pattern = PATTERNS[place % PATTERNS.length]!
  const id = `hatch-${place % PATTERNS.length}`
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden className="shrink-0">
      <defs>
        <pattern
          id={id}
          width={pattern.size}
          height={pattern.size}
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(${pattern.turn})`}
        >
          <rect width={pattern.size} height={pattern.size} fill={pattern.tone} />
          <path d={pattern.path} stroke="var(--hatch)" strokeOpacity="var(--hatch-opacity)" fill="none" />
        </pattern>
      </defs>
      <rect x=".5" y=".5" width="21" height="21" fill={`url(#${id})`} stroke="var(--ink)" />
    </svg>
  )
}
