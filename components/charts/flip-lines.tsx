import { SERIF } from './faces'
import { placeLabels } from './place-labels'
import { round } from './ternary-grid'

const WIDTH = 360
const HEIGHT = 170
const BOX = { left: 28, right: WIDTH - 34, top: 14, bottom: HEIGHT - 24 }
const DASHES = [undefined, '7 4', '2 3', '10 3 2 3', '1 4', '14 4', '4 2 1 2', '6 2']

export interface FlipLinesProps {
  /** Per vision its letter and its value at each of the evenly spaced places from 0 to 1. */
  readonly lines: readonly { readonly letter: string; readonly values: readonly number[] }[]
  /** Where another one comes to lie on top, 0 to 1, with its place in words. */
  readonly flips: readonly { readonly at: number; readonly said: string }[]
  /** Where one looks now. */
  readonly at: number | null
  readonly say: (value: number) => string
  readonly label: string
}

/** How values change along a slider, and where the highest is overtaken. */
export function FlipLines({ lines, flips, at, say, label }: FlipLinesProps) {
  const all = lines.flatMap(({ values }) => values)
  const [least, most] = [
    Math.floor(Math.min(...all)),
    Math.max(Math.ceil(Math.max(...all)), Math.floor(Math.min(...all)) + 1),
  ]
  const x = (place: number) => BOX.left + place * (BOX.right - BOX.left)
  const y = (value: number) => BOX.bottom - ((value - least) / (most - least)) * (BOX.bottom - BOX.top)
  const ends = placeLabels(
    lines.map(({ letter, values }) => ({ text: letter, at: { x: BOX.right + 12, y: y(values.at(-1)!) } })),
    13,
  )
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} className="block h-auto w-full max-w-120">
      {[least, most].map((value) => (
        <g key={value}>
          <path d={`M${BOX.left} ${round(y(value))}H${BOX.right}`} stroke="var(--hair-strong)" />
          <text x={BOX.left - 6} y={y(value) + 4} textAnchor="end" fontSize={11} fill="var(--ink-3)">
            {say(value)}
          </text>
        </g>
      ))}
      {flips.map(({ at: place, said }) => (
        <g key={place}>
          <path d={`M${round(x(place))} ${BOX.top}V${BOX.bottom}`} stroke="var(--accent)" strokeDasharray="3 3" />
          <text
            x={round(x(place))}
            y={HEIGHT - 8}
            textAnchor="middle"
            fontSize={11}
            fontWeight={600}
            fill="var(--accent)"
          >
            {said}
          </text>
        </g>
      ))}
      {at !== null && (
        <path data-unsaved d={`M${round(x(at))} ${BOX.top}V${BOX.bottom}`} stroke="var(--ink)" strokeWidth={1} />
      )}
      {lines.map(({ letter, values }, index) => (
        <g key={letter}>
          <path
            d={values
              .map((value, place) => `${place ? 'L' : 'M'}${round(x(place / (values.length - 1)))} ${round(y(value))}`)
              .join('')}
            fill="none"
            stroke="var(--ink)"
            strokeWidth={1.5}
            strokeDasharray={DASHES[index % DASHES.length]}
          />
          <text
            x={ends[index]!.x}
            y={ends[index]!.y + 5}
            fontSize={14}
            fontFamily={SERIF}
            textAnchor="middle"
            fill="var(--ink)"
          >
            {letter}
          </text>
        </g>
      ))}
    </svg>
  )
}
