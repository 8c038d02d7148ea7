import { memo } from 'react'
import type { Point, Weights } from '@/lib/decision'
import type { DelegationLook } from './delegation-look'
import { placeLabels } from './place-labels'
import type { Dot } from './ternary-dots'
import { round } from './ternary-grid'
import { TRAVELS } from './travels'
import type { Frame } from './ternary-frame'

/** Where a delegation stands on average. */
export interface Mean {
  readonly delegation: string
  readonly mean: Weights
}

/** The room's arithmetic and its compositional average. */
export interface Averages {
  readonly mean: Weights
  readonly compositional: Weights
}

/** Up to so many delegations are named in the picture at once; of more only the one that is picked. */
const NAMED = 14
const NOTHING: readonly Point[] = []
/** Codes keep off the dots while there are so few that they can. */
export const AVOIDED = 100

/** The delegations' codes where they stand on average, and spokes from the picked one's members to its mean. */
export const TernaryMeans = memo(function TernaryMeans({
  frame,
  means,
  room,
  dots,
  avoid = NOTHING,
  delegations,
  picked,
}: {
  frame: Frame
  means: readonly Mean[]
  /** Where the room's averages are marked, which no code should cover. */
  room: Averages | null
  dots: readonly Dot[]
  /** Other places that no code should cover, in the picture's pixels. */
  avoid?: readonly Point[]
  delegations: ReadonlyMap<string, DelegationLook>
  picked: string | null
}) {
  const { code: size } = frame.scale
  const named = means.filter(
    ({ delegation }) => delegations.has(delegation) && (means.length <= NAMED || delegation === picked),
  )
  const places = placeLabels(
    named.map(({ delegation, mean }) => ({ text: delegations.get(delegation)!.code, at: frame.at(mean) })),
    size,
    (dots.length <= AVOIDED ? dots : []).map(({ points }) => frame.at(points.map((part) => part / 100))),
    frame.scale.dot,
    [...(room ? [room.mean, room.compositional] : []).map((mean) => frame.at(mean)), ...avoid],
  )
  const centre = means.find(({ delegation }) => delegation === picked)
  return (
    <>
      {centre && (
        <Spokes frame={frame} centre={centre.mean} dots={dots.filter(({ delegation }) => delegation === picked)} />
      )}
      {named.map(({ delegation }, index) => (
        <text
          key={delegation}
          className={TRAVELS}
          style={{ transform: `translate(${round(places[index]!.x)}px, ${round(places[index]!.y)}px)` }}
          textAnchor="middle"
          y={size * 0.36}
          fontSize={size}
          fontWeight={600}
          letterSpacing=".04em"
          fill={delegation === picked ? 'var(--accent)' : 'var(--ink)'}
          stroke="var(--paper)"
          strokeWidth={size * 0.4}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {delegations.get(delegation)!.code}
        </text>
      ))}
    </>
  )
})

function Spokes({ frame, centre, dots }: { frame: Frame; centre: Weights; dots: readonly Dot[] }) {
  const to = frame.at(centre)
  const d = dots.map(({ points }) => {
    const from = frame.at(points.map((part) => part / 100))
    return `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`
  })
  return <path d={d.join('')} stroke="var(--accent)" strokeWidth={frame.scale.edge / 1.5} fill="none" />
}

/** The room's two averages: upright for the arithmetic one, slanted for the compositional one. Often they nearly meet. */
export function RoomMeans({ frame, mean, compositional }: { frame: Frame } & Averages) {
  const { edge, dot } = frame.scale
  const marks = [
    { d: meanPath(dot * 1.3, true), at: frame.at(compositional) },
    { d: meanPath(dot * 1.9, false), at: frame.at(mean) },
  ]
  const cross = (stroke: string, strokeWidth: number) =>
    marks.map(({ d, at }) => (
      <path
        key={`${stroke}${d}`}
        d={d}
        className={TRAVELS}
        style={{ transform: `translate(${round(at.x)}px, ${round(at.y)}px)` }}
        fill="none"
        stroke={stroke}
        strokeWidth={strokeWidth}
        strokeLinecap="square"
      />
    ))
  return (
    <>
      {cross('var(--paper)', edge * 4)}
      {cross('var(--ink)', edge * 1.2)}
    </>
  )
}

/** A cross with arms of this length around 0, upright or slanted. */
export function meanPath(arm: number, slanted: boolean): string {
  return slanted ? `M${-arm} ${-arm}L${arm} ${arm}M${arm} ${-arm}L${-arm} ${arm}` : `M${-arm} 0H${arm}M0 ${-arm}V${arm}`
}
