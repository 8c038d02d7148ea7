import clsx from 'clsx'
import { markColour, shapePath, type AimLook } from './aim-look'

/** An aim's shape in its colour, beside its name in a line of text. */
export function AimMark({ aim, index, className }: { aim: AimLook; index: number; className?: string }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden className={clsx('inline-block size-[0.72em] shrink-0', className)}>
      <path d={shapePath(aim.shape)} fill={markColour(index)} />
    </svg>
  )
}
