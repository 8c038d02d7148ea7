'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useServerNow } from '@/components/session/use-server-now'
import { timeLeft, type Speakers } from '@/lib/workshop/speakers'
import { clock } from '../lead/clock'

const EVERY_MS = 200

/** What is left of a speaker's time, how far they are over it, or where there is no limit how long they have spoken. */
export function TimeLeft({ list, className }: { list: Speakers; className?: string }) {
  const t = useTranslations('workshop.speakers')
  const now = useServerNow(EVERY_MS)
  if (!list.speaking) return null
  const left = timeLeft(list, now)
  const spoken = Math.floor(Math.max(now - list.speaking.since, 0) / 1000) * 1000
  const [shown, says] =
    left === null
      ? [clock(spoken), 'spoken' as const]
      : left > 0
        ? [clock(left), 'left' as const]
        : [`+${clock(Math.floor(-left / 1000) * 1000)}`, 'over' as const]
  return (
    <span
      role="timer"
      aria-label={t(says, { time: shown })}
      className={clsx('font-medium whitespace-nowrap tabular-nums', says === 'over' && 'text-accent', className)}
    >
      {shown}
    </span>
  )
}
