'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { keepReturnLink } from '@/components/workshop/kept-return-link'
import { Button } from '@/components/ui/button'
import { FailureNote } from '@/components/ui/failure-note'
import { TextField } from '@/components/ui/text-field'
import { useFirstError } from '@/components/ui/use-first-error'
import type { DelegationId } from '@/lib/ids'
import { workshopPath } from '@/lib/wire/addresses'
import { runCommand } from '@/lib/wire/ask'
import type { FieldErrorName } from '@/lib/wire/field-errors'
import { Failure, type FailureName } from '@/lib/wire/failures'
import type { Door } from '@/lib/wire/queries'
import { DelegationChoice } from './delegation-choice'
import { PrivacyNotice } from './privacy-notice'

interface Wrong {
  name?: FieldErrorName
  delegation?: FieldErrorName
}

const NAME_LIMIT = 80

/** Name, delegation, notice, in. What the link gives is not asked. `by`: the code or the secret one came with. */
export function JoinForm({
  door,
  by,
  knownName,
}: {
  door: Door
  by: { code: string } | { secret: string }
  /** The name of the account one is signed in with. */
  knownName: string | null
}) {
  const t = useTranslations('join')
  const texts = useTranslations()
  const router = useRouter()
  const [name, setName] = useState(door.name ?? knownName ?? '')
  const [delegation, setDelegation] = useState<DelegationId | null>(door.delegation?.id ?? null)
  const [wrong, setWrong] = useState<Wrong | null>(null)
  const [failure, setFailure] = useState<FailureName | null>(null)
  const [pending, setPending] = useState(false)
  const form = useFirstError(wrong)
  const asksName = door.name === null
  const asksDelegation = door.delegation === null && door.role === 'delegate' && door.delegations.length > 0

  function check(): Wrong | null {
    // The rest of what a name may be is the server's to say: its schema is not worth thirty kilobytes at the door.
    const length = name.trim().length
    const found: Wrong = {}
    if (asksName && (length === 0 || length > NAME_LIMIT)) found.name = length === 0 ? 'missing' : 'tooLong'
    if (asksDelegation && delegation === null) found.delegation = 'missing'
    return Object.keys(found).length > 0 ? found : null
  }

  async function join(event: FormEvent) {
    event.preventDefault()
    const found = check()
    setWrong(found)
    setFailure(null)
    if (found) return
    setPending(true)
    try {
      const wanted = {
        consent: true,
        ...by,
        ...(asksName && { name }),
        ...(asksDelegation && delegation && { delegation }),
      } as const
      if (door.asks) {
        const { workshop } = await runCommand('wait-at-door', wanted)
        return router.push(workshopPath(workshop))
      }
      const joined = await runCommand('join', wanted)
      if (joined.returnLink) keepReturnLink(joined.workshop, joined.returnLink)
      router.push(workshopPath(joined.workshop))
    } catch (error) {
      setPending(false)
      const { failure, fields } = error instanceof Failure ? error : new Failure('unexpected')
      if (failure === 'invalid' && (fields?.name || fields?.delegation))
        setWrong({ name: fields.name, delegation: fields.delegation })
      else setFailure(failure)
    }
  }

  return (
    <form ref={form} onSubmit={join} noValidate className="grid gap-8">
      {asksName ? (
        <TextField
          label={t('name')}
          hint={t(door.chatham === null ? 'nameHint' : 'nameHidden')}
          error={wrong?.name && (wrong.name === 'missing' ? t('nameMissing') : texts(`fields.${wrong.name}`))}
          name="name"
          value={name}
          onChange={(event) => setName(event.target.value)}
          dir="auto"
          autoComplete="name"
          enterKeyHint="next"
        />
      ) : (
        <Given label={t('name')}>{door.name}</Given>
      )}
      {door.delegation && (
        <Given label={t('delegation')}>
          <b className="me-3 text-13 font-semibold tracking-wider">{door.delegation.code}</b>
          {door.delegation.name}
        </Given>
      )}
      {asksDelegation && (
        <DelegationChoice
          delegations={door.delegations}
          counts={door.chatham !== 'nobody'}
          value={delegation}
          onChange={setDelegation}
          error={wrong?.delegation && t('delegationMissing')}
        />
      )}
      {door.asks && <p className="border-s-4 border-accent bg-accent-wash px-4 py-3 text-15">{t('asks')}</p>}
      <PrivacyNotice facts={door.privacy} chatham={door.chatham} />
      <FailureNote>{failure && texts(`failures.${failure}`)}</FailureNote>
      <Button type="submit" look="main" size="large" pending={pending} className="max-sm:w-full sm:justify-self-start">
        {t(door.asks ? 'enterWaiting' : 'enter')}
      </Button>
    </form>
  )
}

function Given({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <p className="text-13 font-medium text-ink-2">{label}</p>
      <p dir="auto" className="mt-1 border-b border-hair pb-2 text-16 text-start">
        {children}
      </p>
    </div>
  )
}
