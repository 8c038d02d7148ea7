'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from './button'
import { Dialog } from './dialog'

/** Asks before something that cannot be taken back. The button says what will happen, never “OK”. */
export function ConfirmDialog({
  open,
  onClose,
  onConfirm,
  title,
  confirm,
  pending = false,
  children,
}: {
  open: boolean
  onClose: () => void
  onConfirm: () => void
  title: ReactNode
  confirm: ReactNode
  pending?: boolean
  children: ReactNode
}) {
  const t = useTranslations('ui')
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button look="main" pending={pending} onClick={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
