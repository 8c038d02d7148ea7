'use client'
import { useTranslations } from 'next-intl'
import { HatchPattern } from '@/components/charts/hatch'
import { useId } from 'react'
import type { Acceptability } from '@/lib/decision'
import { useComparing } from './comparing'
import { useWording } from './wording'

const WIDTH = 320
const LINE = 26
const BAR = 14

/** Per vision one bar: how much of what is possible puts it first, second, and so on, with the uncertainty of the first. */
export function RankBars({ of }: { of: Acceptability }) {
  const t = useTranslations('activities.compare-visions.uncertainty')
  const { looks } = useComparing()
  const say = useWording()
  const id = useId()
  const rows = looks.map((_, vision) => vision).toSorted((a, b) => of.ranks[b]![0]! - of.ranks[a]![0]!)
  const room = WIDTH - 104
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${rows.length * LINE + 4}`}
      role="img"
      aria-label={say.list(
        rows.map((vision) => t('bar', { letter: looks[vision]!.letter, share: say.percent(of.ranks[vision]![0]!) })),
      )}
      className="block h-auto w-full max-w-120"
    >
      <defs>
        {looks.map(({ id: key, place }) => (
          <HatchPattern key={key} id={`${id}${place}`} place={place} />
        ))}
      </defs>
      {rows.map((vision, row) => {
        const { letter, place } = looks[vision]!
        const first = of.ranks[vision]![0]!
        const error = 1.96 * of.standardErrors[vision]![0]!
        let x = 22
        return (
          <g key={letter} transform={`translate(0 ${row * LINE + 4})`}>
            <text y={BAR - 2} fontSize={16} fill="var(--ink)" fontFamily="'Source Serif 4', SourceSerifLatin, serif">
              {letter}
            </text>
            {of.ranks[vision]!.map((share, rank) => {
              const width = share * room
              const left = x
              x += width
              return (
                width > 0.2 && (
                  <rect
                    key={rank}
                    x={left}
                    width={width}
                    height={BAR}
                    fill={rank === 0 ? `url(#${id}${place})` : 'var(--paper)'}
                    stroke="var(--ink)"
                    strokeWidth={rank === 0 ? 1.5 : 0.6}
                    strokeDasharray={rank > 1 ? '2 2' : undefined}
                  />
                )
              )
            })}
            {error > 0 && (
              <path
                d={`M${22 + Math.max(first - error, 0) * room} ${BAR / 2}H${22 + Math.min(first + error, 1) * room}`}
                stroke="var(--accent)"
                strokeWidth={2}
              />
            )}
            <text x={WIDTH} y={BAR - 2} textAnchor="end" fontSize={13} fill="var(--ink)">
              {error > 0.005
                ? t('plusMinus', { share: say.percent(first), points: say.score(error * 100) })
                : say.percent(first)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
