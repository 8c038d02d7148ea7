'use client'
import { useMemo, useSyncExternalStore } from 'react'
import type { View } from '@/lib/document/view'
import { viewByFrame } from './by-frame'

/**
 * A view's value, always the newest. With `byFrame` the component is drawn at most once an animation frame,
 * however many changes arrive: for everything that many people write.
 */
export function useView<T>(view: View<T>, pace: 'each' | 'byFrame' = 'each'): T {
  const paced = useMemo(() => (pace === 'byFrame' ? viewByFrame(view) : view), [view, pace])
  return useSyncExternalStore(paced.watch, paced.read, paced.read)
}

/** A part of a view's value; the component is drawn again only when that part is another one. */
export function usePick<T, P>(view: View<T>, pick: (value: T) => P, pace: 'each' | 'byFrame' = 'byFrame'): P {
  const paced = useMemo(() => (pace === 'byFrame' ? viewByFrame(view) : view), [view, pace])
  const read = () => pick(paced.read())
  return useSyncExternalStore(paced.watch, read, read)
}
