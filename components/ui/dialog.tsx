'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Button } from './button'

export interface DialogProps {
  open: boolean
  onClose: () => void
  title: ReactNode
  children: ReactNode
  /** The buttons, the decisive one last. Without it there is one button: close. */
  actions?: ReactNode
}

/** A question before the page, in the browser's own dialog: it keeps the focus, and Escape closes it. */
export function Dialog({ open, onClose, title, children, actions }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const t = useTranslations('ui')
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open && dialog.current?.open) dialog.current.close()
  }, [open])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      className="m-auto max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] max-w-form overflow-y-auto border-t-4 border-ink bg-paper text-ink open:animate-settle"
    >
      {open && (
        <div className="grid gap-4 p-6">
          <h2 id={id} className="text-22">
            {title}
          </h2>
          <div className="text-15 text-ink-2">{children}</div>
          <div className="mt-2 flex flex-wrap justify-end gap-2">
            {actions ?? <Button onClick={onClose}>{t('close')}</Button>}
          </div>
        </div>
      )}
    </dialog>
  )
}
