'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { useCommand } from '@/components/workshop/use-command'
import { useWorkshop } from '@/components/workshop/use-workshop'
import type { PartProps } from '../roles-page'
import { ContributionSheet } from './contribution-sheet'
import { OutcomeForm } from './outcome-form'

/** The look back: what was settled, the briefs opened to everyone, and what each did. */
export function DebriefPart({ book, ask }: PartProps) {
  const t = useTranslations('play.debrief')
  const { first, info } = useWorkshop()
  const { give, pending } = useCommand()
  const [asking, setAsking] = useState(false)
  return (
    <div className="max-w-text">
      <OutcomeForm book={book} ask={ask} />
      <section aria-label={t('unsealTitle')} className="mt-10 border-t border-ink pt-3 print:hidden">
        <h2 className="text-22">{t('unsealTitle')}</h2>
        {book.unsealedAt !== null ? (
          <p className="mt-1 text-15">{t('unsealed')}</p>
        ) : (
          <>
            <p className="mt-1 measure text-15 text-ink-2">{t('unsealText')}</p>
            <Button className="mt-3" disabled={info.archived} onClick={() => setAsking(true)}>
              {t('unseal')}
            </Button>
          </>
        )}
      </section>
      <ContributionSheet book={book} />
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() =>
          void give('unseal-briefs', { workshop: first.workshop }).then(() => {
            setAsking(false)
            ask()
          })
        }
        pending={pending}
        title={t('askTitle')}
        confirm={t('unseal')}
      >
        <p>{t('askText')}</p>
      </ConfirmDialog>
    </div>
  )
}
