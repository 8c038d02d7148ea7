'use client'
import { useTranslations } from 'next-intl'
import { useStage } from './use-stage'

/** The way to the video call, where the facilitator gave one. */
export function VideoLink({ className }: { className?: string }) {
  const t = useTranslations('workshop.lead')
  const { video } = useStage()
  if (video === null) return null
  return (
    <a href={video} target="_blank" rel="noopener noreferrer" className={className}>
      {t('video')}
    </a>
  )
}
