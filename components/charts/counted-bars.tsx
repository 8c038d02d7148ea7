'use client'
import { useId } from 'react'
import { textWidth, wrapWords } from './wrap-words'
import { useBox } from './use-box'

/** How a part of a bar is filled: told apart without a hue, in the order of a scale. */
export type BarFill = 'full' | 'hatch' | 'empty'

export interface Bar {
  readonly id: string
  readonly name: string
  /** One part, or several in a row; sizes in the unit of `full`. */
  readonly parts: readonly { readonly size: number; readonly fill: BarFill }[]
  /** What the bar says, at its end: a number, a share. */
  readonly value: string
  /** Bold: what leads. */
  readonly leads?: boolean
}

export interface BarGroup {
  readonly id: string
  /** Stands over its bars. */
  readonly title?: string
  readonly bars: readonly Bar[]
  /** A line across the bars, in the unit of `full`, with a word: what is needed. */
  readonly line?: { readonly at: number; readonly word: string }
}

export interface BarsContent {
  readonly groups: readonly BarGroup[]
  /** The size of a bar that reaches all the way. */
  readonly full: number
  /** What the picture says, in words, for those who do not see it. */
  readonly label: string
}

const SIZES = { phone: 15, wide: 17, screen: 32 } as const

/** Bars with their names over them and their values at the end, as wide as there is room. */
export function CountedBars({ size, ...content }: BarsContent & { size: keyof typeof SIZES }) {
  const [ref, box] = useBox<HTMLDivElement>()
  return (
    <div ref={ref} className="w-full">
      {box && <CountedBarsPicture {...content} width={Math.min(box.width, SIZES[size] * 56)} text={SIZES[size]} />}
    </div>
  )
}

/** The same at a given width and size of text. */
export function CountedBarsPicture({
  groups,
  full,
  label,
  width,
  text,
}: BarsContent & { width: number; text: number }) {
  const hatch = useId()
  const { places, height } = layOut(groups, width, text)
  const long = (size: number) => Math.round(((full > 0 ? size / full : 0) * (width - 2) + Number.EPSILON) * 10) / 10
  return (
    <div dir="ltr" data-picture style={{ width }}>
      <svg viewBox={`0 0 ${width} ${height}`} className="block h-auto w-full" role="img" aria-label={label}>
        <defs>
          <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width={6} height={6} fill="var(--paper)" />
            <path d="M0 0V6" stroke="var(--ink)" strokeWidth={3} />
          </pattern>
        </defs>
        {places.map((place) =>
          place.kind === 'title' ? (
            place.lines.map((line, at) => (
              <text key={line} x={0} y={place.y + at * text * 1.35} fontSize={text} fontWeight={600} fill="var(--ink)">
                {line}
              </text>
            ))
          ) : place.kind === 'line' ? (
            <g key={place.id}>
              <path
                d={`M${long(place.at) + 1} ${place.y}V${place.end}`}
                stroke="var(--accent)"
                strokeWidth={text / 7}
                strokeDasharray={`${text / 3} ${text / 4}`}
              />
              <text
                x={long(place.at) + 1}
                y={place.end + text}
                fontSize={text * 0.87}
                fill="var(--accent)"
                textAnchor={long(place.at) > width / 2 ? 'end' : 'start'}
              >
                {place.word}
              </text>
            </g>
          ) : (
            <g key={place.id} transform={`translate(0 ${place.y})`}>
              {place.lines.map((line, at) => (
                <text
                  key={line}
                  x={0}
                  y={at * text * 1.35}
                  fontSize={text}
                  fontWeight={place.bar.leads ? 600 : 400}
                  fill="var(--ink)"
                >
                  {line}
                </text>
              ))}
              <text
                x={width}
                y={0}
                textAnchor="end"
                fontSize={text}
                fontWeight={place.bar.leads ? 600 : 400}
                fill="var(--ink)"
              >
                {place.bar.value}
              </text>
              <g transform={`translate(1 ${place.lines.length * text * 1.35 - text * 0.75})`}>
                <rect width={width - 2} height={text} fill="var(--shade)" />
                {place.bar.parts.map(({ size, fill }, at) => {
                  const before = place.bar.parts.slice(0, at).reduce((sum, part) => sum + part.size, 0)
                  if (size <= 0) return null
                  return (
                    <rect
                      key={at}
                      x={long(before)}
                      width={Math.max(long(before + size) - long(before), 1)}
                      height={text}
                      fill={fill === 'full' ? 'var(--ink)' : fill === 'hatch' ? `url(#${hatch})` : 'var(--paper)'}
                      stroke="var(--ink)"
                      strokeWidth={1}
                    />
                  )
                })}
              </g>
            </g>
          ),
        )}
      </svg>
    </div>
  )
}

type Place =
  | { kind: 'title'; lines: readonly string[]; y: number }
  | { kind: 'bar'; id: string; bar: Bar; lines: readonly string[]; y: number }
  | { kind: 'line'; id: string; at: number; word: string; y: number; end: number }

/** Where everything stands from top to bottom, in pixels. */
function layOut(groups: readonly BarGroup[], width: number, text: number): { places: Place[]; height: number } {
  const places: Place[] = []
  let y = text
  groups.forEach(({ id, title, bars, line }, at) => {
    if (at > 0) y += text
    if (title !== undefined) {
      const lines = wrapWords(title, width, text * 1.04, 4)
      places.push({ kind: 'title', lines, y })
      y += lines.length * text * 1.35 + text * 0.5
    }
    for (const bar of bars) {
      const room = width - textWidth(bar.value) * text - text
      const lines = wrapWords(bar.name, room, text * (bar.leads ? 1.06 : 1), 3)
      places.push({ kind: 'bar', id: `${id} ${bar.id}`, bar, lines, y })
      y += lines.length * text * 1.35 + text * 1.9
    }
    if (line) {
      places.push({ kind: 'line', id, ...line, y: y - text * 2.95, end: y - text * 1.45 })
      y += text * 0.5
    }
  })
  return { places, height: Math.max(y - text * 1.1, text) }
}
