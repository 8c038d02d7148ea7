'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import type { FormEvent } from 'react'
import { useCommand } from '@/components/session/use-command'
import { Button } from '@/components/ui/button'
import { FailureNote } from '@/components/ui/failure-note'
import { TextField } from '@/components/ui/text-field'
import { useToast } from '@/components/ui/toast'
import { useFirstError } from '@/components/ui/use-first-error'

/** One's own name, as it will stand in workshops joined from now on. */
export function NameForm({ name }: { name: string }) {
  const t = useTranslations('me')
  const account = useTranslations('account')
  const say = useToast()
  const router = useRouter()
  const command = useCommand('update-me')
  const form = useFirstError(command.failure)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (!(await command.run({ name: String(new FormData(event.currentTarget).get('name')) }))) return
    say(t('kept'))
    router.refresh()
  }

  return (
    <form ref={form} noValidate onSubmit={(event) => void submit(event)} className="grid gap-4">
      <div className="flex items-end gap-4">
        <TextField
          label={account('name')}
          name="name"
          defaultValue={name}
          autoComplete="name"
          maxLength={80}
          error={command.fieldError('name')}
          className="grow"
        />
        <Button type="submit" pending={command.pending}>
          {t('keep')}
        </Button>
      </div>
      <FailureNote>{command.failed}</FailureNote>
    </form>
  )
}
