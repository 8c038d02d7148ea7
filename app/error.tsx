'use client'
import { useTranslations } from 'next-intl'
import { Notice } from '@/components/site/notice'
import { Button } from '@/components/ui/button'

/** Shown in place of a page that failed. Its cause is in the server's log, under the digest. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations('error')
  return (
    <Notice
      title={t('title')}
      home={t('home')}
      action={
        <Button look="main" size="large" onClick={reset}>
          {t('again')}
        </Button>
      }
    >
      <p>{t('text')}</p>
      {error.digest && <p className="font-sans text-13 text-ink-3">{t('reference', { digest: error.digest })}</p>}
    </Notice>
  )
}
