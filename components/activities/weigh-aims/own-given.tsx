'use client'
import { useTranslations } from 'next-intl'
import { pointsOf } from '@/lib/activities/weigh-aims/answer'
import { useRoomNow, useWeighing } from './weighing'
import { useWording } from './wording'

/** What one gave, where it can no longer be changed. */
export function OwnGiven() {
  const t = useTranslations('activities.weigh-aims.own')
  const { me, settings } = useWeighing()
  const { answers } = useRoomNow()
  const { points: inWords } = useWording()
  const answer = me === null ? undefined : answers.get(me)
  const points = answer && pointsOf(settings, answer)
  if (!points) return null
  return (
    <section>
      <h2 className="text-18 font-semibold">{t('title')}</h2>
      <p className="mt-1 text-15">{t('given', { points: inWords(points) })}</p>
      {answer.why !== undefined && (
        <blockquote className="mt-1 border-s-2 border-hair-strong ps-3 text-15 text-ink-2">{answer.why}</blockquote>
      )}
    </section>
  )
}
