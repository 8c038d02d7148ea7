'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useLocalTime } from './use-local-time'

export type SaveStatus = 'connecting' | 'saved' | 'saving' | 'reconnecting' | 'device' | 'window' | 'ended'

const MARK: Record<SaveStatus, 'check' | 'ring' | 'device' | 'cross'> = {
  connecting: 'ring',
  saved: 'check',
  saving: 'ring',
  reconnecting: 'ring',
  device: 'device',
  window: 'device',
  ended: 'cross',
}

/**
 * Where what was written is: on the server's disk, on its way, or only here. `at`: when it was last saved, in ms since 1970.
 * Not a live region: whoever shows it decides which changes are read out.
 */
export function SaveState({ status, at, className }: { status: SaveStatus; at?: number; className?: string }) {
  const t = useTranslations('ui.save')
  const { time } = useLocalTime()
  const mark = MARK[status]
  const calm = mark === 'check' || mark === 'ring'
  return (
    <span
      className={clsx(
        'inline-flex items-center gap-1.5 text-13',
        calm ? 'text-ink-2' : 'font-medium text-accent',
        className,
      )}
    >
      <svg aria-hidden viewBox="0 0 12 12" className="size-3 shrink-0 fill-none stroke-current" strokeWidth="1.5">
        {mark === 'check' && <path d="M1.5 6.5 4.5 9.5 10.5 2.5" />}
        {mark === 'ring' && <circle cx="6" cy="6" r="4.5" strokeDasharray="4 3" className="animate-breathe" />}
        {mark === 'device' && <path d="M3 .8h6v10.4H3zM5 9.2h2" />}
        {mark === 'cross' && <path d="M2.5 2.5 9.5 9.5M9.5 2.5 2.5 9.5" />}
      </svg>
      {status === 'saved' && at !== undefined ? t('savedAt', { time: time(at) }) : t(`${status}`)}
    </span>
  )
}
