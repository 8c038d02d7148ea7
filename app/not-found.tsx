import { useTranslations } from 'next-intl'
import { Notice } from '@/components/site/notice'

export default function NotFound() {
  const t = useTranslations('notFound')
  return (
    <Notice title={t('title')} home={t('home')}>
      <p>{t('text')}</p>
    </Notice>
  )
}
