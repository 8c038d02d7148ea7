import { useTranslations } from 'next-intl'
import { Skeleton } from './skeleton'

/** Rows that are on their way: under a black rule, as they will stand; said to screen readers. */
export function LoadingRows({ rows = 4 }: { rows?: number }) {
  const t = useTranslations('ui')
  return (
    <div aria-busy className="border-t border-ink pt-6">
      <p role="status" className="sr-only">
        {t('loading')}
      </p>
      <Skeleton lines={rows} className="gap-8" />
    </div>
  )
}
