'use client'
import { useTranslations } from 'next-intl'
import { useRoomNow, useWeighing } from './weighing'
import { useWording } from './wording'

/** What the room's answers say: one sentence with its denominator, then what stands beside it. */
export function RoomFinding() {
  const t = useTranslations('activities.weigh-aims.room')
  const { layout } = useWeighing()
  const { summary } = useRoomNow()
  const { finding } = useWording()
  const { sentence, beside, short } = finding(summary)
  if (layout === 'screen')
    return (
      <div>
        <p className="font-serif text-60 font-medium text-balance">{sentence}</p>
        <p className="mt-5 text-[2rem]/[2.75rem] text-ink-2">{short}</p>
      </div>
    )
  return (
    <>
      <h2 className="text-18 font-semibold">{t('title')}</h2>
      <p className="mt-1.5 mb-2 font-serif text-[1.3125rem]/[1.6875rem] font-medium tracking-[-0.01em] text-balance">
        {sentence}
      </p>
      <p className="text-13 text-ink-2">{beside}</p>
    </>
  )
}
