import { useId } from 'react'
import { SERIF } from './faces'
import { HatchPattern } from './hatch'
import { wrapWords } from './wrap-words'

export interface Bar {
  readonly id: string
  readonly name: string
  readonly value: number
  /** The value in words. */
  readonly said: string
  /** A vision's place, where the bar is a vision's: its hatch. */
  readonly place?: number
}

const WIDTH = 640
const LINE = 30
const HEIGHT = 16

/** Rows of bars from nothing to `most`, each with its name and its value in words. */
export function Bars({ bars, most, label }: { bars: readonly Bar[]; most: number; label: string }) {
  const id = useId()
  const left = WIDTH * 0.46
  const room = WIDTH - left - 120
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${bars.length * LINE + 4}`}
      role="img"
      aria-label={label}
      className="block h-auto w-full"
    >
      <defs>
        {[...new Set(bars.map(({ place }) => place))].map(
          (place) => place !== undefined && <HatchPattern key={place} id={`${id}${place}`} place={place} />,
        )}
      </defs>
      {bars.map(({ id: key, name, value, said, place }, row) => (
        <g key={key} transform={`translate(0 ${row * LINE + 6})`}>
          <text y={HEIGHT - 3} fontSize={15} fill="var(--ink)" fontFamily={name.length < 3 ? SERIF : undefined}>
            {wrapWords(name, left - 12, 15, 1)}
          </text>
          <rect
            x={left}
            width={most > 0 ? Math.max((value / most) * room, 0.5) : 0.5}
            height={HEIGHT}
            fill={place === undefined ? 'var(--ink)' : `url(#${id}${place})`}
            stroke="var(--ink)"
          />
          <text x={WIDTH} y={HEIGHT - 3} textAnchor="end" fontSize={15} fill="var(--ink)">
            {said}
          </text>
        </g>
      ))}
    </svg>
  )
}
