'use client'
import { useTranslations } from 'next-intl'
import type { FormEvent } from 'react'
import { useCommand } from '@/components/session/use-command'
import { Button } from '@/components/ui/button'
import { FailureNote } from '@/components/ui/failure-note'
import { PasswordField } from '@/components/ui/password-field'
import { useToast } from '@/components/ui/toast'
import { useFirstError } from '@/components/ui/use-first-error'

/** A new password in place of the current one. */
export function PasswordForm({ email }: { email: string | null }) {
  const t = useTranslations('me')
  const account = useTranslations('account')
  const say = useToast()
  const command = useCommand('change-password')
  const form = useFirstError(command.failure)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const fields = event.currentTarget
    const given = new FormData(fields)
    const [current, password] = ['current', 'password'].map((name) => String(given.get(name))) as [string, string]
    if (!(await command.run({ current, password }))) return
    fields.reset()
    say(t('changed'))
  }

  return (
    <form ref={form} noValidate onSubmit={(event) => void submit(event)} className="grid gap-6">
      {email && <input type="hidden" name="email" autoComplete="username" value={email} />}
      <PasswordField
        label={t('current')}
        name="current"
        autoComplete="current-password"
        error={command.fieldError('current')}
      />
      <PasswordField
        label={t('newPassword')}
        hint={account('passwordHint')}
        name="password"
        autoComplete="new-password"
        error={command.fieldError('password')}
      />
      <FailureNote>{command.failed}</FailureNote>
      <Button type="submit" pending={command.pending} className="justify-self-start">
        {t('change')}
      </Button>
    </form>
  )
}
