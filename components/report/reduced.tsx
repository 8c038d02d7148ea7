'use client'
import { useLayoutEffect, useState, type ReactNode } from 'react'
import { useBox } from '@/components/charts/use-box'

/** What the wall's parts are laid out in, side by side and one above the other, in CSS pixels. */
const SIDE_BY_SIDE = { width: 1260, at: 560 }
const ONE_COLUMN = 800

/** Shows what is drawn for a wall on a sheet of paper: the same picture, smaller. */
export function Reduced({ children }: { children: (columns: 1 | 2) => ReactNode }) {
  const [place, outer] = useBox<HTMLDivElement>()
  const [content, inner] = useBox<HTMLDivElement>()
  const [width, setWidth] = useState<number | null>(null)
  // Paper has the width that the screen had: what is measured once fits both.
  useLayoutEffect(
    () => setWidth((last) => (outer && Math.abs((last ?? 0) - outer.width) > 1 ? outer.width : last)),
    [outer],
  )
  const columns = width !== null && width < SIDE_BY_SIDE.at ? 1 : 2
  const drawn = columns === 2 ? SIDE_BY_SIDE.width : ONE_COLUMN
  const scale = (width ?? drawn) / drawn
  return (
    <div ref={place} className="relative overflow-clip" style={{ height: inner ? inner.height * scale : undefined }}>
      <div
        ref={content}
        className="absolute start-0 top-0 origin-top-left rtl:origin-top-right"
        style={{ width: drawn, transform: `scale(${scale})` }}
      >
        {width !== null && children(columns)}
      </div>
    </div>
  )
}
