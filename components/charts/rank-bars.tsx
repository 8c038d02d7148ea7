import { useId } from 'react'
import type { Acceptability } from '@/lib/decision'
import { SERIF } from './faces'
import { HatchPattern } from './hatch'
import type { VisionLook } from './vision-look'

const WIDTH = 320
const LINE = 26
const BAR = 14
const LEFT = 22
const ROOM = WIDTH - 104

export interface RankBarsProps {
  readonly of: Acceptability
  readonly visions: readonly VisionLook[]
  /** What the picture says, in words, for those who do not see it. */
  readonly label: string
  /** The share of the first rank in words, and how uncertain it is. */
  readonly say: (share: number, error: number) => string
}

/** The visions by how often each is first. */
export const byFirst = ({ ranks }: Acceptability): readonly number[] =>
  ranks.map((_, vision) => vision).toSorted((a, b) => ranks[b]![0]! - ranks[a]![0]!)

/** Per vision one bar: how much of what is possible puts it first, second, and so on, with the uncertainty of the first. */
export function RankBars({ of, visions, label, say }: RankBarsProps) {
  const id = useId()
  const rows = byFirst(of)
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${rows.length * LINE + 4}`}
      role="img"
      aria-label={label}
      className="block h-auto w-full max-w-120"
    >
      <defs>
        {visions.map(({ id: key, place }) => (
          <HatchPattern key={key} id={`${id}${place}`} place={place} />
        ))}
      </defs>
      {rows.map((vision, row) => {
        const { letter, place } = visions[vision]!
        const first = of.ranks[vision]![0]!
        const error = 1.96 * of.standardErrors[vision]![0]!
        return (
          <g key={letter} transform={`translate(0 ${row * LINE + 4})`}>
            <text y={BAR - 2} fontSize={16} fill="var(--ink)" fontFamily={SERIF}>
              {letter}
            </text>
            <Shares ranks={of.ranks[vision]!} fill={`url(#${id}${place})`} />
            {error > 0 && (
              <path
                d={`M${LEFT + Math.max(first - error, 0) * ROOM} ${BAR / 2}H${LEFT + Math.min(first + error, 1) * ROOM}`}
                stroke="var(--accent)"
                strokeWidth={2}
              />
            )}
            <text x={WIDTH} y={BAR - 2} textAnchor="end" fontSize={13} fill="var(--ink)">
              {say(first, error)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** One bar, cut where one rank ends and the next begins. */
function Shares({ ranks, fill }: { ranks: readonly number[]; fill: string }) {
  const starts = ranks.map((_, rank) => LEFT + ROOM * ranks.slice(0, rank).reduce((sum, share) => sum + share, 0))
  return ranks.map(
    (share, rank) =>
      share * ROOM > 0.2 && (
        <rect
          key={rank}
          x={starts[rank]}
          width={share * ROOM}
          height={BAR}
          fill={rank === 0 ? fill : 'var(--paper)'}
          stroke="var(--ink)"
          strokeWidth={rank === 0 ? 1.5 : 0.6}
          strokeDasharray={rank > 1 ? '2 2' : undefined}
        />
      ),
  )
}
