import type { PointerEvent } from 'react'
import type { Point } from '@/lib/decision'
import type { Frame } from './ternary-frame'

/** Where a pointer is in the frame's own units, from an event on a child of the picture, which may be shown smaller. */
export function pointIn(frame: Frame, event: Pick<PointerEvent, 'currentTarget' | 'clientX' | 'clientY'>): Point {
  const picture = event.currentTarget.parentElement!.getBoundingClientRect()
  const shrunk = frame.width / picture.width
  return { x: (event.clientX - picture.left) * shrunk, y: (event.clientY - picture.top) * shrunk }
}
