'use client'
import { useTranslations } from 'next-intl'
import type { FormEvent } from 'react'
import { useCommand } from '@/components/session/use-command'
import { Button } from '@/components/ui/button'
import { FailureNote } from '@/components/ui/failure-note'
import { PasswordField } from '@/components/ui/password-field'
import { useFirstError } from '@/components/ui/use-first-error'

/** A new password by a link that works once. `email` lets password managers know whose it is. */
export function ResetPasswordForm({ secret, email }: { secret: string; email: string | null }) {
  const t = useTranslations('resetPassword')
  const account = useTranslations('account')
  const command = useCommand('reset-password')
  const form = useFirstError(command.failure)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const password = String(new FormData(event.currentTarget).get('password'))
    if (await command.run({ secret, password })) location.assign('/workshops')
  }

  return (
    <form ref={form} noValidate onSubmit={(event) => void submit(event)} className="grid gap-6">
      {email && <input type="hidden" name="email" autoComplete="username" value={email} />}
      <PasswordField
        label={t('password')}
        hint={account('passwordHint')}
        name="password"
        autoComplete="new-password"
        error={command.fieldError('password')}
      />
      <FailureNote>{command.failed}</FailureNote>
      <Button
        type="submit"
        look="main"
        size="large"
        pending={command.pending}
        className="justify-self-start max-sm:w-full"
      >
        {t('submit')}
      </Button>
    </form>
  )
}
