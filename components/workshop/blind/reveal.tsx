'use client'
import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import type { Step } from '@/lib/workshop/step'
import { useAnswerTotal } from './use-answer-total'
import { useCommand } from '../use-command'

/** The button that reveals a closed blind step, drawn by its place; it asks first, because nothing takes it back. */
export function Reveal({ step, children }: { step: Step; children: (ask: () => void) => ReactNode }) {
  const t = useTranslations('workshop.blind')
  const count = useAnswerTotal(step)
  const { give, pending } = useCommand()
  const [asking, setAsking] = useState(false)
  const reveal = async () => {
    await give('reveal-step', { step: step.id })
    setAsking(false)
  }
  return (
    <>
      {children(() => setAsking(true))}
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => void reveal()}
        pending={pending}
        title={t('revealTitle', { title: step.title })}
        confirm={t('revealDo')}
      >
        <p>{t('revealText', { count })}</p>
      </ConfirmDialog>
    </>
  )
}
