'use client'
import { useTranslations } from 'next-intl'
import { usePaperNow } from './use-paper-now'

const HOUR = 3600
const DAY = 24 * HOUR

/** How long it is until a moment on the server's clock; nothing counts down past it: the server decides, not this page. */
export function Countdown({ until }: { until: number }) {
  const t = useTranslations('papers.silence')
  const rest = Math.ceil((until - usePaperNow(1000)) / 1000)
  const two = (number: number) => String(number).padStart(2, '0')
  const clock = `${two(Math.floor((rest % DAY) / HOUR))}:${two(Math.floor((rest % HOUR) / 60))}:${two(rest % 60)}`
  return (
    <span role="timer" className="tabular-nums">
      {rest <= 0 ? t('due') : rest < DAY ? clock : t('days', { days: Math.floor(rest / DAY), clock })}
    </span>
  )
}
