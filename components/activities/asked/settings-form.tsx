'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { SavingNote } from '../saving-note'
import type { Outcome } from '../use-saving'

/** The frame of a step's settings: what is locked, the fields, the button, and what came of it. */
export function SettingsForm({
  title,
  answered,
  outcome,
  onSend,
  children,
}: {
  title: string
  answered: boolean
  outcome: Outcome
  onSend: () => void
  children: ReactNode
}) {
  const t = useTranslations('activities.asked.edit')
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSend()
      }}
      className="grid gap-5"
    >
      <h2 className="text-22">{title}</h2>
      {answered && <p className="border-s-4 border-hair-strong ps-4 text-15 text-ink-2">{t('locked')}</p>}
      {children}
      <SavingNote outcome={outcome} wrong={t('wrong')} />
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" look="main" pending={outcome.kind === 'saving'}>
          {t('save')}
        </Button>
        <span role="status" className="text-13 text-ink-2">
          {outcome.kind === 'saved' && t('saved')}
        </span>
      </div>
    </form>
  )
}
