import type { ReactNode } from 'react'
import type { Frame } from './ternary-frame'

/** What a triangle's layers lie in. It does not mirror from right to left: every screen must show the same picture. */
export function PictureBox({ frame, children }: { frame: Frame; children: ReactNode }) {
  return (
    <div
      dir="ltr"
      data-picture
      className="relative isolate mx-auto max-w-full select-none"
      style={{ width: frame.width }}
    >
      {children}
    </div>
  )
}
