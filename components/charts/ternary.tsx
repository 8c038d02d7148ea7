'use client'
import clsx from 'clsx'
import { useMemo, type ReactNode } from 'react'
import { ternaryFrame, type Frame, type PictureSize } from './ternary-frame'
import { TernaryPicture, type TernaryContent } from './ternary-picture'
import { useBox } from './use-box'

/** The triangle as large as the place it is given: its width, and with `fill` its height too. `over` draws what moves by hand. */
export function Ternary({
  size,
  fill = false,
  over,
  className,
  ...content
}: TernaryContent & { size: PictureSize; fill?: boolean; over?: (frame: Frame) => ReactNode; className?: string }) {
  const [ref, box] = useBox<HTMLDivElement>()
  const names = content.aims.map(({ name }) => name).join('\n')
  const frame = useMemo(
    () => box && ternaryFrame(names.split('\n'), size, box.width, fill ? box.height : Infinity),
    [names, size, fill, box],
  )
  return (
    <div ref={ref} className={clsx('min-h-32 w-full', fill && 'h-full overflow-clip', className)}>
      {frame && (
        <TernaryPicture frame={frame} {...content}>
          {over?.(frame)}
        </TernaryPicture>
      )}
    </div>
  )
}
