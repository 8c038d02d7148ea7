import { useMemo, type ReactNode } from 'react'
import type { AimLook } from './aim-look'
import type { DelegationLook } from './delegation-look'
import { PictureBox } from './picture-box'
import { TernaryDots, type Dot } from './ternary-dots'
import type { Frame } from './ternary-frame'
import { TernaryGrid } from './ternary-grid'
import { AVOIDED, RoomMeans, TernaryMeans, type Averages, type Mean } from './ternary-means'
import { TernaryTicks, tickPlaces } from './ternary-ticks'

export interface TernaryContent {
  /** Three, in the order top, bottom left, bottom right. */
  readonly aims: readonly AimLook[]
  /** What the picture says, in words, for those who do not see it. */
  readonly label: string
  /** How a number of points is written here. */
  readonly say: (points: number) => string
  readonly dots?: readonly Dot[]
  readonly means?: readonly Mean[]
  readonly room?: Averages | null
  readonly delegations?: ReadonlyMap<string, DelegationLook>
  readonly picked?: string | null
  readonly own?: string | null
  /** Numbers along the edges. */
  readonly ticks?: boolean
}

const NOBODY: readonly Dot[] = []
const NO_MEANS: readonly Mean[] = []
const NO_DELEGATIONS: ReadonlyMap<string, DelegationLook> = new Map()

/**
 * The triangle, drawn the same everywhere, as layers on top of one another, so that what moves often does not redraw
 * what stands still.
 */
export function TernaryPicture({
  frame,
  aims,
  label,
  say,
  dots = NOBODY,
  means = NO_MEANS,
  room,
  ticks = false,
  children,
  ...look
}: TernaryContent & { frame: Frame; children?: ReactNode }) {
  const { delegations = NO_DELEGATIONS, picked = null, own = null } = look
  const sized = `${frame.width}×${frame.height}`
  const avoid = useMemo(() => (ticks ? tickPlaces(frame) : []), [frame, ticks])
  return (
    <PictureBox frame={frame}>
      <Layer frame={frame} label={label}>
        <TernaryGrid frame={frame} aims={aims} />
        {ticks && <TernaryTicks frame={frame} guides={null} say={say} />}
      </Layer>
      {/* A new size is a new layer: dots travel when people change their minds, not when the window does. */}
      <Layer key={sized} frame={frame} above>
        <TernaryDots frame={frame} dots={dots} delegations={delegations} picked={picked} own={own} />
      </Layer>
      <Layer key={`${sized} means`} frame={frame} above>
        <TernaryMeans
          frame={frame}
          means={means}
          room={room ?? null}
          dots={picked !== null || dots.length <= AVOIDED ? dots : NOBODY}
          avoid={avoid}
          delegations={delegations}
          picked={picked}
        />
        {room && <RoomMeans frame={frame} mean={room.mean} compositional={room.compositional} />}
      </Layer>
      {children}
    </PictureBox>
  )
}

/** One sheet of the picture. The lowest gives the picture its size and its name. */
export function Layer({
  frame,
  label,
  above = false,
  children,
}: {
  frame: Frame
  label?: string
  above?: boolean
  children: ReactNode
}) {
  return (
    <svg
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      className={above ? 'pointer-events-none absolute inset-0 size-full' : 'block h-auto w-full'}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {children}
    </svg>
  )
}
