'use client'
import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'

/** In place of a step whose settings cannot be read: why, and who can mend it. */
export function Unreadable() {
  const t = useTranslations('activities.unreadable')
  return <EmptyState title={t('title')}>{t('body')}</EmptyState>
}
