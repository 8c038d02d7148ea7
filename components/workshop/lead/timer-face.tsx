'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import type { Timer } from '@/lib/workshop/timer'
import { clock } from './clock'
import { useLeft } from './use-left'

/** What is left of the room's timer; nothing while none runs. Screen readers hear it at chosen moments, from TimerSaid. */
export function TimerFace({ timer, className }: { timer: Timer; className?: string }) {
  const t = useTranslations('workshop.lead.timer')
  const left = useLeft(timer)
  if (timer.state === 'idle') return null
  return (
    <span
      role="timer"
      aria-label={t(timer.state === 'paused' ? 'paused' : 'label', { left: clock(left) })}
      className={clsx(
        'font-medium whitespace-nowrap tabular-nums',
        timer.state === 'paused' && 'opacity-70',
        className,
      )}
    >
      {clock(left)}
      {timer.state === 'paused' && (
        <svg aria-hidden viewBox="0 0 10 12" className="ms-1.5 inline-block h-[0.6em] fill-current">
          <path d="M0 0h3v12H0zM7 0h3v12H7z" />
        </svg>
      )}
    </span>
  )
}
