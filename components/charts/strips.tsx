'use client'
import clsx from 'clsx'
import { useMemo } from 'react'
import type { Weights } from '@/lib/decision'
import { markColour, shapePath, textColour, type AimLook } from './aim-look'
import type { DelegationLook } from './delegation-look'
import type { Dot } from './ternary-dots'
import { SCALES, type PictureSize, type Scale } from './ternary-frame'
import { round } from './ternary-grid'
import { meanPath, type Mean } from './ternary-means'
import { TRAVELS } from './travels'
import { useBox } from './use-box'
import { textWidth, wrapWords } from './wrap-words'

export interface StripsContent {
  readonly aims: readonly AimLook[]
  /** What the picture says, in words, for those who do not see it. */
  readonly label: string
  readonly say: (points: number) => string
  readonly dots: readonly Dot[]
  readonly means: readonly Mean[]
  readonly room: { readonly mean: Weights; readonly compositional: Weights } | null
  readonly delegations: ReadonlyMap<string, DelegationLook>
  readonly picked: string | null
  readonly own: string | null
}

/** For any number of aims: a line from 0 to 100 each, with how many give so many points, the averages and one's own. */
export function Strips({ size, fill = false, ...content }: StripsContent & { size: PictureSize; fill?: boolean }) {
  const [ref, box] = useBox<HTMLDivElement>()
  return (
    <div ref={ref} className={clsx('w-full', fill && 'h-full overflow-y-auto')}>
      {box && (
        <StripsPicture {...content} scale={SCALES[size]} width={box.width} height={fill ? box.height : Infinity} />
      )}
    </div>
  )
}

/** Rows of codes under a line, and of how many delegations all are named at once. */
const LANES = 3
/** Strips shrink to this at most; beyond it one scrolls. */
const SMALLEST = 0.6
const NAMED = 14
const STEPS = [0, 20, 40, 60, 80, 100]

export function StripsPicture({
  aims,
  label,
  say,
  dots,
  means,
  room,
  delegations,
  picked,
  own,
  scale: full,
  width,
  height: most = Infinity,
}: StripsContent & { scale: Scale; width: number; height?: number }) {
  const named = useMemo(
    () =>
      means.filter(({ delegation }) => delegations.has(delegation) && (means.length <= NAMED || delegation === picked)),
    [means, delegations, picked],
  )
  const { scale, columns, strip, foot } = laidOut(full, aims.length, named.length > 0, width, most)
  const margin = scale.corner + 6
  const inner = width / columns - (columns - 1) * scale.label
  const at = (points: number) => margin + (points / 100) * (inner - 2 * margin)
  const height = strip * Math.ceil(aims.length / columns)
  const corner = (index: number) => ({
    x: (index % columns) * (width / columns + scale.label / 2),
    y: Math.floor(index / columns) * strip,
  })
  const counts = useMemo(() => countByPoints(dots, aims.length), [dots, aims.length])
  const centre = means.find(({ delegation }) => delegation === picked)
  const mine = dots.find(({ id }) => id === own)
  return (
    <div dir="ltr" data-picture className="mx-auto" style={{ width }}>
      <svg viewBox={`0 0 ${width} ${height}`} className="block h-auto w-full" role="img" aria-label={label}>
        {aims.map((aim, index) => (
          <g key={aim.id} transform={`translate(${round(corner(index).x)} ${round(corner(index).y)})`}>
            <path
              d={shapePath(aim.shape)}
              transform={`translate(0 ${round(scale.label * 0.6)}) scale(${scale.label / 14})`}
              fill={markColour(index)}
            />
            <text
              x={scale.label * 1.4}
              y={scale.label * 1.4}
              fontSize={scale.label}
              fontWeight={600}
              fill={textColour(index)}
            >
              {wrapWords(aim.name, inner - scale.label * 2, scale.label, 1)}
            </text>
            <g transform={`translate(0 ${round(strip - foot)})`}>
              <path d={`M${margin} 0H${inner - margin}`} stroke="var(--ink)" strokeWidth={scale.edge} />
              {STEPS.map((step) => (
                <g key={step}>
                  <path d={`M${round(at(step))} 0v${scale.tick / 2}`} stroke="var(--hair-strong)" />
                  <text
                    x={round(at(step))}
                    y={scale.tick * 1.5}
                    textAnchor="middle"
                    fontSize={scale.tick}
                    fill="var(--ink-3)"
                  >
                    {say(step)}
                  </text>
                </g>
              ))}
              <Bars
                counts={counts[index]!}
                at={at}
                width={Math.max(2, ((inner - 2 * margin) / 100) * 0.8)}
                full={scale.dot * 9}
              />
              <Delegations
                means={named.map(({ delegation, mean }) => ({
                  id: delegation,
                  code: delegations.get(delegation)!.code,
                  x: at(mean[index]! * 100),
                }))}
                picked={picked}
                size={scale.code}
                top={scale.tick * 2}
              />
              {centre && <Stand x={at(centre.mean[index]! * 100)} tall={scale.dot * 10} />}
              {mine && <Stand x={at(mine.points[index]!)} tall={scale.dot * 10} dot={scale.dot} />}
              {room && <Stand x={at(room.mean[index]! * 100)} tall={scale.dot * 12} colour="var(--ink-3)" />}
              {room && (
                <Cross x={at(room.compositional[index]! * 100)} arm={scale.dot * 1.3} scale={scale} high={9} slanted />
              )}
              {room && <Cross x={at(room.mean[index]! * 100)} arm={scale.dot * 1.9} scale={scale} />}
            </g>
          </g>
        ))}
      </svg>
    </div>
  )
}

/** One strip under another, or in two columns where they would not fit; smaller where that is not enough either. */
function laidOut(full: Scale, aims: number, named: boolean, width: number, height: number) {
  const feet = (scale: Scale) => scale.tick * 2 + (named ? LANES * scale.code * 1.25 + scale.code * 0.5 : 0)
  const tall = (scale: Scale) => scale.label * 2 + scale.dot * 13 + feet(scale)
  const columns = tall(full) * aims > height && width >= full.label * 20 ? 2 : 1
  const shrink = Math.min(1, Math.max(SMALLEST, height / (tall(full) * Math.ceil(aims / columns))))
  const scale = Object.fromEntries(
    Object.entries(full).map(([part, size]) => [part, Math.max(size * shrink, Math.min(size, 11))]),
  ) as unknown as Scale
  return { scale, columns, strip: tall(scale), foot: feet(scale) }
}

/** The delegations' codes under the line at their averages, in lanes so that none covers another. */
function Delegations({
  means,
  picked,
  size,
  top,
}: {
  means: readonly { id: string; code: string; x: number }[]
  picked: string | null
  size: number
  top: number
}) {
  const ends = Array.from({ length: LANES }, () => -Infinity)
  const placed = means
    .toSorted((a, b) => a.x - b.x)
    .map((mean) => {
      const half = (textWidth(mean.code) * size) / 2 + 3
      const free = ends.findIndex((end) => end <= mean.x - half)
      const lane = free >= 0 ? free : ends.indexOf(Math.min(...ends))
      // Where no lane has room under the place itself, the code steps aside from it.
      const middle = Math.max(mean.x, ends[lane]! + half)
      ends[lane] = middle + half
      return { ...mean, lane, middle }
    })
  return placed.map(({ id, code, x, lane, middle }) => (
    <g key={id} data-mean={id} fill={id === picked ? 'var(--accent)' : 'var(--ink)'}>
      <path d={`M${round(x)} 0V${round(top + lane * size * 1.25)}`} stroke="var(--hair-strong)" strokeWidth={0.75} />
      <text
        x={round(middle)}
        y={round(top + (lane + 0.85) * size * 1.25)}
        textAnchor="middle"
        fontSize={size}
        fontWeight={600}
        stroke="var(--paper)"
        strokeWidth={size * 0.3}
        paintOrder="stroke"
      >
        {code}
      </text>
    </g>
  ))
}

/** How many give an aim 0, 1 … 100 points. */
function countByPoints(dots: readonly Dot[], aims: number): number[][] {
  const counts = Array.from({ length: aims }, () => Array.from({ length: 101 }, () => 0))
  for (const { points } of dots) points.forEach((part, aim) => (counts[aim]![part]! += 1))
  return counts
}

function Bars({
  counts,
  at,
  width,
  full,
}: {
  counts: readonly number[]
  at: (points: number) => number
  width: number
  full: number
}) {
  // A single person's bar is a ninth of the height until nine give the same.
  const unit = full / Math.max(9, ...counts)
  return counts.map(
    (count, points) =>
      count > 0 && (
        <rect
          key={points}
          x={round(at(points) - width / 2)}
          y={round(-count * unit)}
          width={round(width)}
          height={round(count * unit)}
          fill="var(--ink)"
        />
      ),
  )
}

function Stand({ x, tall, dot, colour = 'var(--accent)' }: { x: number; tall: number; dot?: number; colour?: string }) {
  return (
    <g className={TRAVELS} style={{ transform: `translate(${round(x)}px, 0px)` }}>
      <path d={`M0 0V${-tall}`} stroke={colour} strokeWidth={dot === undefined ? 1 : 2} />
      {dot !== undefined && <circle cy={-tall} r={dot} fill="var(--accent)" stroke="var(--paper)" strokeWidth={1.5} />}
    </g>
  )
}

function Cross({
  x,
  arm,
  scale,
  high = 12,
  slanted = false,
}: {
  x: number
  arm: number
  scale: Scale
  /** In radii of a dot: so that two averages that nearly meet stay apart. */
  high?: number
  slanted?: boolean
}) {
  const d = meanPath(arm, slanted)
  return (
    <g
      className={TRAVELS}
      style={{ transform: `translate(${round(x)}px, ${-scale.dot * high}px)` }}
      fill="none"
      strokeLinecap="square"
    >
      <path d={d} stroke="var(--paper)" strokeWidth={scale.edge * 4} />
      <path d={d} stroke="var(--ink)" strokeWidth={scale.edge * 1.5} />
    </g>
  )
}
