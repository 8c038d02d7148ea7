'use client'
import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { useToast } from '@/components/ui/toast'
import type { Step } from '@/lib/workshop/step'
import { useCommand } from '../use-command'

/** The button that shows everyone what only some knew, drawn by its place; it asks first, because nothing takes it back. */
export function BringBack({
  step,
  count,
  children,
}: {
  step: Step
  /** How many steps come back with it. */
  count: number
  children: (ask: () => void) => ReactNode
}) {
  const t = useTranslations('workshop.groups')
  const toast = useToast()
  const { give, pending } = useCommand()
  const [asking, setAsking] = useState(false)
  const bring = async () => {
    const done = await give('bring-back', { step: step.id })
    setAsking(false)
    if (done) toast(t('brought'))
  }
  return (
    <>
      {children(() => setAsking(true))}
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => void bring()}
        pending={pending}
        title={t('bringTitle', { title: step.title })}
        confirm={t('bringDo')}
      >
        <p>{t('bringText', { count })}</p>
      </ConfirmDialog>
    </>
  )
}
