import { SERIF } from './faces'

const CELL = 56
const HEAD = 40

/** Counts of pairs: how many put the row before the column; the more, the darker. */
export function PairMatrix({
  letters,
  counts,
  of,
  label,
  say,
}: {
  letters: readonly string[]
  counts: readonly (readonly number[])[]
  /** How many there are in all. */
  of: number
  label: string
  say: (count: number) => string
}) {
  const size = HEAD + letters.length * CELL
  const middle = (index: number) => HEAD + index * CELL + CELL / 2
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} className="block h-auto w-full max-w-80">
      {letters.map((letter, index) => (
        <g key={letter} fontFamily={SERIF} fontSize={19} fill="var(--ink)" textAnchor="middle">
          <text x={middle(index)} y={HEAD - 12}>
            {letter}
          </text>
          <text x={HEAD / 2} y={middle(index) + 6}>
            {letter}
          </text>
        </g>
      ))}
      {counts.flatMap((row, at) =>
        row.map((count, against) => (
          <g key={`${at} ${against}`}>
            <rect
              x={HEAD + against * CELL}
              y={HEAD + at * CELL}
              width={CELL}
              height={CELL}
              fill={at === against ? 'var(--shade)' : `var(--heat-${tint(count / Math.max(of, 1))})`}
              stroke={count * 2 > of && at !== against ? 'var(--ink)' : 'var(--hair-strong)'}
              strokeWidth={1}
            />
            {at !== against && (
              <text
                x={middle(against)}
                y={middle(at) + 5}
                textAnchor="middle"
                fontSize={15}
                fontWeight={count * 2 > of ? 600 : 400}
                fill="var(--ink)"
              >
                {say(count)}
              </text>
            )}
          </g>
        )),
      )}
    </svg>
  )
}

/** Only tints on which ink stays readable. */
const tint = (share: number) => Math.min(3, Math.round(share * 3))
