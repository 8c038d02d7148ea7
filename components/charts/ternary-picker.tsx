'use client'
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { fromPoints, toPoints, type Point, type Points, type Weights } from '@/lib/decision'
import type { Run } from './move-points'
import { afterKey } from './picker-keys'
import { pointIn } from './point-in'
import type { Frame } from './ternary-frame'
import { round } from './ternary-grid'
import { Layer } from './ternary-picture'
import { TernaryGuides, TernaryTicks } from './ternary-ticks'

export interface TernaryPickerProps {
  frame: Frame
  points: Points
  /** Whether these points are given, or only where the point waits to be taken up. */
  given: boolean
  onMove: (points: Points) => void
  /** The hand lets go, or a key has been pressed. */
  onRest: (points: Points) => void
  say: (points: number) => string
  /** The points in words: “Rights 45, security 30, economy 25”. */
  describe: (points: Points) => string
  label: string
  roleDescription: string
  /** The id of a text that says what the keys do. */
  describedBy: string
  ticks?: boolean
  /** Only the dot is taken by hand; a tap beside it means something else, and no lines lead to the edges. */
  bare?: boolean
}

/** How close a finger must be to take the point along instead of calling it to itself, in CSS pixels. */
const REACH = 24
const HIT = 44

/**
 * One's own point: drag it or tap where it should be. By keyboard, up and down change the first aim (the others keep
 * their ratio), left and right pass points between the second and the third; by 1, with Shift by 5.
 */
export function TernaryPicker({
  frame,
  points,
  given,
  onMove,
  onRest,
  say,
  describe,
  label,
  roleDescription,
  describedBy,
  ticks = false,
  bare = false,
}: TernaryPickerProps) {
  const [held, setHeld] = useState<Weights | null>(null)
  const grip = useRef<Point>({ x: 0, y: 0 })
  const run = useRef<Run | null>(null)
  const at = frame.at(held ?? fromPoints(points))

  const follow = (event: PointerEvent) => {
    const hand = pointIn(frame, event)
    const weights = frame.weightsAt({ x: hand.x + grip.current.x, y: hand.y + grip.current.y })
    setHeld(weights)
    const next = toPoints(weights)
    if (!given || next.some((part, aim) => part !== points[aim])) onMove(next)
  }
  const letGo = () => {
    if (held === null) return
    setHeld(null)
    onRest(toPoints(held))
  }

  function onPointerDown(event: PointerEvent) {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const hand = pointIn(frame, event)
    const near = Math.hypot(hand.x - at.x, hand.y - at.y) <= REACH
    grip.current = near ? { x: at.x - hand.x, y: at.y - hand.y } : { x: 0, y: 0 }
    follow(event)
  }

  function onKeyDown(event: KeyboardEvent) {
    const moved = afterKey(event, points, run.current)
    if (!moved) return
    event.preventDefault()
    run.current = moved.run
    onMove(moved.points)
    onRest(moved.points)
  }

  const [top, left, right] = frame.corners as [Point, Point, Point]
  const { own } = frame.scale
  return (
    <>
      <Layer frame={frame} above>
        {ticks && <TernaryTicks frame={frame} guides={given ? points : null} say={say} />}
        {given && !bare && (
          <g data-unsaved>
            <TernaryGuides frame={frame} weights={held ?? fromPoints(points)} points={points} say={say} />
          </g>
        )}
        <g style={{ transform: `translate(${round(at.x)}px, ${round(at.y)}px)` }} data-unsaved={given ? undefined : ''}>
          <circle r={own * 2} fill="var(--accent)" fillOpacity={0.12} data-unsaved />
          <circle
            r={own}
            fill={given ? 'var(--accent)' : 'var(--paper)'}
            stroke={given ? 'var(--paper)' : 'var(--accent)'}
            strokeWidth={own * 0.27}
            strokeDasharray={given ? undefined : '5 4'}
          />
        </g>
      </Layer>
      {!bare && (
        <div
          className="absolute cursor-crosshair touch-none"
          style={{ left: left.x, top: top.y, width: right.x - left.x, height: left.y - top.y }}
          onPointerDown={onPointerDown}
          onPointerMove={(event) => held && follow(event)}
          onPointerUp={letGo}
          onPointerCancel={letGo}
          onLostPointerCapture={letGo}
        />
      )}
      <div
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-roledescription={roleDescription}
        aria-describedby={describedBy}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={points[0]}
        aria-valuetext={describe(points)}
        className="absolute cursor-grab touch-none rounded-full active:cursor-grabbing"
        style={{ left: at.x - HIT / 2, top: at.y - HIT / 2, width: HIT, height: HIT }}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerMove={(event) => held && follow(event)}
        onPointerUp={letGo}
        onPointerCancel={letGo}
        onLostPointerCapture={letGo}
      />
    </>
  )
}
