'use client'
import { signIn } from 'next-auth/react'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { FailureNote } from '@/components/ui/failure-note'
import { PasswordField } from '@/components/ui/password-field'
import { TextField } from '@/components/ui/text-field'
import { FAILURES, type FailureName } from '@/lib/wire/failures'

/** Lets a facilitator in, with a password or by their organisation, and goes on to `then`. */
export function SignInForm({
  then,
  provider,
  providerFailed,
}: {
  then: string
  /** What people call the organisation they may sign in with; null where there is none. */
  provider: string | null
  providerFailed: boolean
}) {
  const t = useTranslations('signIn')
  const account = useTranslations('account')
  const failures = useTranslations('failures')
  const [pending, setPending] = useState(false)
  const [failure, setFailure] = useState<FailureName>()

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    setPending(true)
    setFailure(undefined)
    const name = await passwordSignIn(String(given.get('email')), String(given.get('password')))
    if (name === null) return location.assign(then)
    setFailure(name)
    setPending(false)
  }

  return (
    <div className="grid gap-8">
      {provider !== null && (
        <>
          <FailureNote>{providerFailed && t('providerFailed', { name: provider })}</FailureNote>
          <Button size="large" onClick={() => void signIn('oidc', { callbackUrl: then })}>
            {t('provider', { name: provider })}
          </Button>
          <p className="flex items-center gap-4 text-13 text-ink-3 before:h-px before:grow before:bg-hair after:h-px after:grow after:bg-hair">
            {account('or')}
          </p>
        </>
      )}
      <form onSubmit={(event) => void submit(event)} className="grid gap-6">
        <TextField
          label={account('email')}
          name="email"
          type="email"
          autoComplete="username"
          required
          maxLength={254}
        />
        <PasswordField label={account('password')} name="password" autoComplete="current-password" required />
        <FailureNote>{failure && failures(`${failure}`)}</FailureNote>
        <Button type="submit" look="main" size="large" pending={pending} className="justify-self-start max-sm:w-full">
          {t('submit')}
        </Button>
      </form>
    </div>
  )
}

/** Null when it worked, else why not. */
async function passwordSignIn(email: string, password: string): Promise<FailureName | null> {
  try {
    const answer = await signIn('password', { redirect: false, email, password })
    if (answer?.ok) return null
    const name = answer?.error ?? ''
    return Object.hasOwn(FAILURES, name) ? (name as FailureName) : 'wrongCredentials'
  } catch {
    return 'offline'
  }
}
