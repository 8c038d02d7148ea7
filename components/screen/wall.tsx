'use client'
import clsx from 'clsx'
import { useRef, type ReactNode } from 'react'
import { useBox } from '@/components/charts/use-box'
import { ScreenControls } from './controls'
import { useAwake } from './use-awake'
import { useFit, type Fit } from './use-fit'
import { useIdle } from './use-idle'

/** Fills the window with what is laid out in the wall's own units, hides a resting pointer, and keeps the screen awake. */
export function Wall({ children }: { children: (fit: Fit) => ReactNode }) {
  const fit = useFit()
  const idle = useIdle()
  const whole = useRef<HTMLDivElement>(null)
  const [content, box] = useBox<HTMLDivElement>()
  useAwake()
  return (
    <div
      ref={whole}
      className={clsx(
        'relative bg-paper text-ink',
        fit?.tall ? 'min-h-dvh overflow-x-clip' : 'h-dvh overflow-clip',
        idle && 'cursor-none',
      )}
      style={fit?.tall && box ? { height: box.height * fit.scale } : undefined}
    >
      <div
        ref={content}
        dir="inherit"
        className="absolute start-0 top-0 origin-top-left rtl:origin-top-right"
        style={
          fit
            ? { width: fit.width, height: fit.tall ? undefined : fit.height, transform: `scale(${fit.scale})` }
            : { visibility: 'hidden' }
        }
      >
        {fit && children(fit)}
      </div>
      <ScreenControls whole={whole} hidden={idle} />
    </div>
  )
}
