import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { useLocalTime } from '@/components/ui/use-local-time'
import type { Moment } from '@/lib/papers/revisions/history'

/** How a kept moment of a paper is called, with the time on this device; null is what it says now. */
export function useMomentName(): (moment: Moment | null) => string {
  const t = useTranslations('papers.revisions')
  const { moment: timeOf } = useLocalTime()
  return useCallback(
    (moment) => {
      if (!moment) return t('now')
      const name = moment.rev === null ? t(`reasons.${moment.reason}`) : t('rev', { number: moment.rev })
      return t('named', { name, time: timeOf(moment.at) })
    },
    [t, timeOf],
  )
}
