'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { SelectField } from '@/components/ui/select-field'
import { useLocalTime } from '@/components/ui/use-local-time'
import { useCommand } from '@/components/workshop/use-command'
import { useWorkshop } from '@/components/workshop/use-workshop'
import type { DelegationId, StepId } from '@/lib/ids'
import { say } from '@/lib/packs/text'
import type { PartProps } from '../roles-page'

/** When the sealed briefs come to the desks: with a step, or now. */
export function ReleasePanel({ book, ask }: PartProps) {
  const t = useTranslations('play.release')
  const { first, steps, info } = useWorkshop()
  const { give, pending } = useCommand()
  const [asking, setAsking] = useState<'all' | DelegationId | null>(null)
  const { moment } = useLocalTime()
  const delegations = useView(useWorkshopRoom().delegations)
  const language = useLocale()
  const parties = book.scenario.delegations.map(({ id, name }) => {
    const delegation = book.delegations[id]!
    const shown = delegations.get(delegation)?.name ?? say(name, language)
    return { delegation, name: shown, released: book.releasedTo.includes(delegation) }
  })
  const asked = parties.find(({ delegation }) => delegation === asking)
  const holders = book.roles.filter(
    ({ participant, delegation }) => participant && (asking === 'all' || delegation === asking),
  )
  const release = async (at?: StepId | null) => {
    const to = at === undefined && asked ? { to: asked.delegation } : {}
    await give('release-briefs', { workshop: first.workshop, ...(at !== undefined && { at }), ...to })
    setAsking(null)
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
              <Button onClick={() => setAsking('all')}>{t('now')}</Button>
            </div>
          )}
          <h3 className="mt-6 text-15 font-semibold">{t('single')}</h3>
          <p className="text-13 text-ink-2">{t('singleText')}</p>
          <ul className="mt-2 border-t border-hair">
            {parties.map(({ delegation, name, released }) => (
              <li
                key={delegation}
                className="flex min-h-11 items-center justify-between gap-4 border-b border-hair py-1"
              >
                <bdi className="min-w-0 text-15 wrap-anywhere">{name}</bdi>
                {released ? (
                  <span className="shrink-0 text-13 text-ink-2">{t('hasIt')}</span>
                ) : (
                  !info.archived && (
                    <Button look="text" aria-label={t('singleName', { name })} onClick={() => setAsking(delegation)}>
                      {t('singleDo')}
                    </Button>
                  )
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <ConfirmDialog
        open={asking !== null}
        onClose={() => setAsking(null)}
        onConfirm={() => void release()}
        pending={pending}
        title={asked ? t('askOneTitle', { name: asked.name }) : t('askTitle')}
        confirm={t('now')}
      >
        <p>{t('askText', { count: holders.length })}</p>
      </ConfirmDialog>
    </section>
  )
}
