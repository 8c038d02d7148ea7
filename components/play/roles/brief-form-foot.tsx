'use client'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { FailureNote } from '@/components/ui/failure-note'

/** The end of a brief's form: what went wrong, and the button that keeps it. */
export function BriefFormFoot({
  failed,
  pending,
  saved,
}: {
  failed: string | undefined
  pending: boolean
  saved: boolean
}) {
  const t = useTranslations('play.edit')
  return (
    <div className="mt-6 grid gap-3 border-t border-ink pt-4">
      <FailureNote>{failed}</FailureNote>
      <div className="flex items-center gap-4">
        <Button type="submit" look="main" pending={pending}>
          {t('save')}
        </Button>
        <span role="status" className="text-13 text-ink-2">
          {saved && t('saved')}
        </span>
      </div>
    </div>
  )
}
