'use client'
import { useTranslations } from 'next-intl'
import type { FormEvent } from 'react'
import { useCommand } from '@/components/session/use-command'
import { Button } from '@/components/ui/button'
import { FailureNote } from '@/components/ui/failure-note'
import { PasswordField } from '@/components/ui/password-field'
import { TextField } from '@/components/ui/text-field'
import { useFirstError } from '@/components/ui/use-first-error'

/** Makes an account: with a set-up link's `secret` the first one, else one like any other. Signs in, and goes to the workshops. */
export function AccountForm({ secret, submit }: { secret?: string; submit: string }) {
  const t = useTranslations('account')
  const first = useCommand('create-first-account')
  const further = useCommand('register')
  const command = secret === undefined ? further : first
  const form = useFirstError(command.failure)

  async function give(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const account = {
      name: String(given.get('name')),
      email: String(given.get('email')),
      password: String(given.get('password')),
    }
    const done = secret === undefined ? await further.run(account) : await first.run({ ...account, secret })
    if (done) location.assign('/workshops')
  }

  return (
    <form ref={form} noValidate onSubmit={(event) => void give(event)} className="grid gap-6">
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        name="name"
        autoComplete="name"
        maxLength={80}
        error={command.fieldError('name')}
      />
      <TextField
        label={t('email')}
        name="email"
        type="email"
        autoComplete="username"
        maxLength={254}
        error={command.fieldError('email')}
      />
      <PasswordField
        label={t('password')}
        hint={t('passwordHint')}
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
        {submit}
      </Button>
    </form>
  )
}
