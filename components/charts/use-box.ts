'use client'
import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

export interface Box {
  readonly width: number
  readonly height: number
}

/** An element's size in CSS pixels, followed as it changes; null until it is known. */
export function useBox<Element extends HTMLElement>(): [RefObject<Element | null>, Box | null] {
  const ref = useRef<Element>(null)
  const [box, setBox] = useState<Box | null>(null)
  useLayoutEffect(() => {
    const element = ref.current!
    const measure = () => {
      const next = { width: element.clientWidth, height: element.clientHeight }
      setBox((now) => (now?.width === next.width && now.height === next.height ? now : next))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, box]
}
