'use client'
import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { Skeleton } from '@/components/ui/skeleton'
import { useDrafting } from './drafting'

/** Where there is no text to show: it is on its way, nobody has chosen one, or it is not for this reader. */
export function NoPaper() {
  const t = useTranslations('activities.draft-paper')
  const { paper, settings, facilitates } = useDrafting()
  if (paper === undefined) return <Skeleton lines={6} className="gap-6" />
  if (settings.paper !== null) return <EmptyState title={t('notForYou')}>{t('notForYouHint')}</EmptyState>
  return <EmptyState title={t('none')}>{t(facilitates ? 'noneFacilitator' : 'noneHint')}</EmptyState>
}
