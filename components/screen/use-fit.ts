'use client'
import { useLayoutEffect, useState } from 'react'

export interface Fit {
  /** By how much what is laid out is drawn larger. */
  readonly scale: number
  /** The size to lay out in. */
  readonly width: number
  readonly height: number
  /** Higher than wide: one column that may be longer than the window. */
  readonly tall: boolean
}

/** What a wall is drawn for; every other window is laid out in the same units and drawn larger or smaller. */
const WALL = { width: 1440, height: 1080 }
const COLUMN = 900

/** How a window of this size shows the screen. */
export function fitOf(width: number, height: number): Fit {
  const tall = width < height * 1.15
  const scale = tall ? Math.min(width / COLUMN, 1.5) : Math.min(width / WALL.width, height / WALL.height)
  return { scale, tall, width: width / scale, height: height / scale }
}

/** The fit of this window; null before it is known. */
export function useFit(): Fit | null {
  const [fit, setFit] = useState<Fit | null>(null)
  useLayoutEffect(() => {
    const measure = () => setFit(fitOf(document.documentElement.clientWidth, window.innerHeight))
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [])
  return fit
}
