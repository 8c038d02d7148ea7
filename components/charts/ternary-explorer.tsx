'use client'
import { useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { fromPoints, toPoints, type Point, type Points } from '@/lib/decision'
import type { Run } from './move-points'
import { afterKey } from './picker-keys'
import { pointIn } from './point-in'
import type { Frame } from './ternary-frame'
import { round } from './ternary-grid'
import { Layer } from './ternary-picture'
import { TernaryGuides } from './ternary-ticks'

export interface TernaryExplorerProps {
  frame: Frame
  /** Where one looks now; null while nowhere in particular. */
  points: Points | null
  /** Where looking begins by keyboard. */
  from: Points
  /** `pinned` when it stays there: a tap or a key, not a mouse passing over. Null when the mouse leaves. */
  onLook: (points: Points | null, pinned: boolean) => void
  /** By Home: back to where one began; by End: to the nearest border. */
  onKey: (key: 'Home' | 'End') => void
  say: (points: number) => string
  /** What is true at these points, in words. */
  describe: (points: Points) => string
  label: string
  roleDescription: string
  describedBy: string
}

/**
 * Looks at any point of the triangle without moving anybody: hover, tap, or arrow keys as in the picker (up and down for
 * the first aim, left and right between the second and the third; by 1, with Shift by 5).
 */
export function TernaryExplorer(props: TernaryExplorerProps) {
  const { frame, points, from, onLook, onKey, say, describe, label, roleDescription, describedBy } = props
  const run = useRef<Run | null>(null)
  const [focused, setFocused] = useState(false)
  const shown = points ?? (focused ? from : null)
  const [top, left, right] = frame.corners as [Point, Point, Point]

  const pointsIn = (event: MouseEvent): Points => toPoints(frame.weightsAt(pointIn(frame, event)))
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Home' || event.key === 'End') {
      event.preventDefault()
      onKey(event.key)
      return
    }
    const next = event.key.startsWith('Arrow') ? afterKey(event, points ?? from, run.current) : null
    if (!next) return
    event.preventDefault()
    run.current = next.run
    onLook(next.points, true)
  }

  return (
    <>
      {shown && (
        <Layer frame={frame} above>
          <g data-unsaved>
            <TernaryGuides frame={frame} weights={fromPoints(shown)} points={shown} say={say} />
            <Cross at={frame.at(fromPoints(shown))} arm={frame.scale.own * 0.9} width={frame.scale.edge} />
          </g>
        </Layer>
      )}
      <div
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-roledescription={roleDescription}
        aria-describedby={describedBy}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={(points ?? from)[0]}
        aria-valuetext={describe(points ?? from)}
        className="absolute cursor-crosshair touch-manipulation"
        style={{ left: left.x, top: top.y, width: right.x - left.x, height: left.y - top.y }}
        onFocus={(event) => setFocused(event.target.matches(':focus-visible'))}
        onBlur={() => setFocused(false)}
        onKeyDown={onKeyDown}
        onPointerMove={(event) => event.pointerType === 'mouse' && onLook(pointsIn(event), false)}
        onPointerLeave={(event) => event.pointerType === 'mouse' && onLook(null, false)}
        onClick={(event) => onLook(pointsIn(event), true)}
      />
    </>
  )
}

/** A fine cross with an open middle, so that what it points at stays visible. */
function Cross({ at, arm, width }: { at: Point; arm: number; width: number }) {
  const d = `M${-arm} 0h${arm * 0.6}M${arm} 0h${-arm * 0.6}M0 ${-arm}v${arm * 0.6}M0 ${arm}v${-arm * 0.6}`
  return (
    <g transform={`translate(${round(at.x)} ${round(at.y)})`} fill="none">
      <path d={d} stroke="var(--paper)" strokeWidth={width * 3} />
      <path d={d} stroke="var(--accent)" strokeWidth={width * 1.4} />
    </g>
  )
}
