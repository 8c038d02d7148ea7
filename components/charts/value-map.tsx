import { memo, useId, useMemo, type ReactNode } from 'react'
import { fromPoints, type Points, type ValueMap } from '@/lib/decision'
import type { AimLook } from './aim-look'
import type { DelegationLook } from './delegation-look'
import { SERIF } from './faces'
import { HatchPattern } from './hatch'
import { aroundLetter, letterBlock, letterPlace, type LetterPlace } from './letter-place'
import { PictureBox } from './picture-box'
import { TernaryDots, type Dot } from './ternary-dots'
import type { Frame } from './ternary-frame'
import { round, TernaryGrid } from './ternary-grid'
import { AVOIDED, TernaryMeans, type Mean } from './ternary-means'
import { Layer } from './ternary-picture'
import { TernaryTicks, tickPlaces } from './ternary-ticks'
import type { VisionLook } from './vision-look'
import { textWidth } from './wrap-words'

export interface ValueMapContent {
  readonly aims: readonly AimLook[]
  /** In the order of the scores. */
  readonly visions: readonly VisionLook[]
  readonly map: ValueMap
  /** What the picture says, in words, for those who do not see it. */
  readonly label: string
  readonly say: (points: number) => string
  readonly percent: (share: number) => string
  readonly dots?: readonly Dot[]
  readonly means?: readonly Mean[]
  readonly delegations?: ReadonlyMap<string, DelegationLook>
  readonly picked?: string | null
  readonly own?: string | null
  /** Where one's own dot is drawn by whoever lets it be moved. */
  readonly standing?: Points | null
  readonly ticks?: boolean
  /** The visions, by number, that break a red line. */
  readonly broken?: ReadonlySet<number>
  /** Per vision how many people's red lines it breaks. */
  readonly crossed?: readonly number[]
}

const NOBODY: readonly Dot[] = []
const NO_MEANS: readonly Mean[] = []
const NO_DELEGATIONS: ReadonlyMap<string, DelegationLook> = new Map()
const NONE: ReadonlySet<number> = new Set()
const NOTHING: readonly number[] = []

/** The triangle in the visions' hatches: who wins where, and who stands there. The same from right to left. */
export function ValueMapPicture({
  frame,
  aims,
  visions,
  map,
  label,
  say,
  percent,
  dots = NOBODY,
  means = NO_MEANS,
  delegations = NO_DELEGATIONS,
  picked = null,
  own = null,
  standing = null,
  ticks = false,
  broken = NONE,
  crossed = NOTHING,
  children,
}: ValueMapContent & { frame: Frame; children?: ReactNode }) {
  const sized = `${frame.width}×${frame.height}`
  const few = dots.length <= AVOIDED ? dots : NOBODY
  const places = useMemo(() => {
    const crowd = few.map(({ points }) => frame.at(points.map((part) => part / 100)))
    return map.regions.map(({ polygon }) => letterPlace(frame, polygon, crowd))
  }, [frame, map, few])
  const avoid = useMemo(
    () => [
      ...places.flatMap((place) => aroundLetter(frame, place, crossed.length > 0)),
      ...(standing ? [frame.at(fromPoints(standing))] : []),
      ...(ticks ? tickPlaces(frame) : []),
    ],
    [frame, places, standing, ticks, crossed],
  )
  return (
    <PictureBox frame={frame}>
      <Layer frame={frame} label={label}>
        <Regions frame={frame} visions={visions} map={map} />
        <TernaryGrid frame={frame} aims={aims} lines={false} />
        {ticks && <TernaryTicks frame={frame} guides={null} say={say} />}
      </Layer>
      <Layer key={sized} frame={frame} above>
        <TernaryDots frame={frame} dots={dots} delegations={delegations} picked={picked} own={own} />
      </Layer>
      <Layer key={`${sized} means`} frame={frame} above>
        <TernaryMeans
          frame={frame}
          means={means}
          room={null}
          dots={picked !== null ? dots : few}
          avoid={avoid}
          delegations={delegations}
          picked={picked}
        />
      </Layer>
      <Layer frame={frame} above>
        <Letters
          frame={frame}
          visions={visions}
          map={map}
          percent={percent}
          say={say}
          broken={broken}
          crossed={crossed}
          places={places}
        />
      </Layer>
      {children}
    </PictureBox>
  )
}

const Regions = memo(function Regions({
  frame,
  visions,
  map,
}: Pick<ValueMapContent, 'visions' | 'map'> & { frame: Frame }) {
  const id = useId()
  const { edge } = frame.scale
  const drawn = map.regions.map((region) => ({ ...region, looks: region.visions.map((vision) => visions[vision]!) }))
  return (
    <>
      <defs>
        {drawn.map(({ looks: [look] }) => (
          <HatchPattern key={look!.id} id={`${id}${look!.place}`} place={look!.place} scale={edge / 1.5} />
        ))}
      </defs>
      {drawn.map(({ polygon, looks: [look] }) => (
        <polygon
          key={look!.id}
          data-region={look!.letter}
          points={polygon
            .map((corner) => frame.at(corner))
            .map(({ x, y }) => `${round(x)},${round(y)}`)
            .join(' ')}
          fill={`url(#${id}${look!.place})`}
          stroke="var(--ink)"
          strokeWidth={edge}
          strokeLinejoin="round"
        />
      ))}
    </>
  )
})

/** Each region's letter and share, above the dots and where few of them are. */
const Letters = memo(function Letters({
  frame,
  visions,
  map,
  percent,
  say,
  broken,
  crossed,
  places,
}: Pick<ValueMapContent, 'visions' | 'map' | 'percent' | 'say'> & {
  frame: Frame
  broken: ReadonlySet<number>
  crossed: readonly number[]
  /** In the order of the regions. */
  places: readonly LetterPlace[]
}) {
  const { label, edge } = frame.scale
  return map.regions.map(({ share, visions: numbers }, region) => {
    const looks = numbers.map((vision) => visions[vision]!)
    const place = places[region]!
    const many = Math.max(0, ...numbers.map((vision) => crossed[vision] ?? 0))
    const { size, small, tall, worded } = letterBlock(frame, place)
    const at = { x: round(place.x), y: round(place.y + (worded ? size * 0.72 - tall / 2 : size * 0.34)) }
    return (
      <g key={looks[0]!.id} textAnchor="middle" stroke="var(--paper)" strokeLinejoin="round" paintOrder="stroke">
        <text {...at} fontSize={round(size)} strokeWidth={round(size * 0.2)} fill="var(--ink)" fontFamily={SERIF}>
          {looks.map(({ letter }) => letter).join(' = ')}
        </text>
        {worded && (
          <text
            x={at.x}
            y={round(at.y + small * 1.3)}
            fontSize={round(small)}
            fontWeight={600}
            strokeWidth={label * 0.4}
            fill="var(--ink)"
          >
            {percent(share)}
          </text>
        )}
        {worded && many > 0 && (
          <g
            transform={`translate(${round(at.x + (textWidth(percent(share)) / 2 + 0.9) * small)} ${round(at.y + small * 1.3)})`}
            data-crossed={many}
          >
            <text x={small * 0.5} fontSize={round(small * 0.9)} strokeWidth={label * 0.4} fill="var(--accent)">
              {say(many)}
            </text>
            <path
              d={`M${round(-small * 0.7)} 0L${round(-small * 0.05)} ${round(-small * 0.65)}`}
              stroke="var(--accent)"
              strokeWidth={edge}
            />
          </g>
        )}
        {numbers.some((vision) => broken.has(vision)) && (
          <path
            d={`M${round(at.x - size * 0.55)} ${round(at.y + size * 0.06)}L${round(at.x + size * 0.55)} ${round(at.y - size * 0.76)}`}
            stroke="var(--accent)"
            strokeWidth={edge * 1.6}
            fill="none"
          />
        )}
      </g>
    )
  })
})
