'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { forgetDevice } from '@/components/session/forget-device'
import { useCommand } from '@/components/session/use-command'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { FailureNote } from '@/components/ui/failure-note'
import { PasswordField } from '@/components/ui/password-field'

/** Deletes everything kept about oneself, after a question and, for accounts, the password. */
export function DeleteMe({ hasPassword }: { hasPassword: boolean }) {
  const t = useTranslations('me')
  const command = useCommand('delete-my-data')
  const [open, setOpen] = useState(false)
  const [password, setPassword] = useState('')

  async function remove() {
    if (!(await command.run(hasPassword ? { password } : {}))) return
    await forgetDevice()
    location.assign('/')
  }

  function close() {
    setOpen(false)
    setPassword('')
    command.forget()
  }

  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('delete')}</Button>
      <ConfirmDialog
        open={open}
        onClose={close}
        onConfirm={() => void remove()}
        pending={command.pending}
        title={t('deleteQuestion')}
        confirm={t('deleteConfirm')}
      >
        <div className="grid gap-4">
          <p>{t('deleteWarning')}</p>
          {hasPassword && (
            <PasswordField
              label={t('deletePassword')}
              value={password}
              onChange={(event) => setPassword(event.target.value)}
              autoComplete="current-password"
              error={command.fieldError('password')}
            />
          )}
          <FailureNote>{command.failed}</FailureNote>
        </div>
      </ConfirmDialog>
    </>
  )
}
