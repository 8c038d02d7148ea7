'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { SelectField } from '@/components/ui/select-field'
import { useLocalTime } from '@/components/ui/use-local-time'
import { useCommand } from '@/components/workshop/use-command'
import { useWorkshop } from '@/components/workshop/use-workshop'
import type { StepId } from '@/lib/ids'
import type { PartProps } from '../roles-page'

/** When the sealed briefs come to the desks: with a step, or now. */
export function ReleasePanel({ book, ask }: PartProps) {
  const t = useTranslations('play.release')
  const { first, steps, info } = useWorkshop()
  const { give, pending } = useCommand()
  const [asking, setAsking] = useState(false)
  const { moment } = useLocalTime()
  const release = async (at?: StepId | null) => {
    await give('release-briefs', { workshop: first.workshop, ...(at !== undefined && { at }) })
    setAsking(false)
    ask()
  }
  return (
    <section aria-label={t('title')} className="mt-10 max-w-text border-t-2 border-ink pt-4">
      <h2 className="text-22">{t('title')}</h2>
      {book.releasedAt !== null ? (
        <p className="mt-1 text-15">{t('released', { time: moment(book.releasedAt) })}</p>
      ) : (
        <>
          <p className="mt-1 measure text-15 text-ink-2">{t('text')}</p>
          {!info.archived && (
            <div className="mt-4 flex flex-wrap items-end gap-x-6 gap-y-3">
              <SelectField
                label={t('with')}
                className="min-w-56 grow"
                value={book.releaseStep ?? ''}
                onChange={({ target }) => void release((target.value || null) as StepId | null)}
              >
                <option value="">{t('byHand')}</option>
                {steps
                  .filter(({ gate }) => gate === 'draft')
                  .map(({ id, title }) => (
                    <option key={id} value={id}>
                      {title}
                    </option>
                  ))}
              </SelectField>
              <Button onClick={() => setAsking(true)}>{t('now')}</Button>
            </div>
          )}
        </>
      )}
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => void release()}
        pending={pending}
        title={t('askTitle')}
        confirm={t('now')}
      >
        <p>{t('askText', { count: book.roles.filter(({ participant }) => participant).length })}</p>
      </ConfirmDialog>
    </section>
  )
}
