'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { FailureNote } from '@/components/ui/failure-note'
import { workshopPath } from '@/lib/wire/addresses'
import { runCommand } from '@/lib/wire/ask'
import { Failure, type FailureName } from '@/lib/wire/failures'

/** Takes one's own place again. By a press, never by opening the address: mail programs open addresses, too. */
export function ReturnForm({ secret }: { secret: string }) {
  const t = useTranslations('join.return')
  const failures = useTranslations('failures')
  const router = useRouter()
  const [failure, setFailure] = useState<FailureName | null>(null)
  const [pending, setPending] = useState(false)

  async function enter() {
    setPending(true)
    setFailure(null)
    try {
      router.push(workshopPath((await runCommand('enter-by-return-link', { secret })).workshop))
    } catch (error) {
      setPending(false)
      setFailure(error instanceof Failure ? error.failure : 'unexpected')
    }
  }

  return (
    <div className="grid gap-6">
      <FailureNote>{failure && failures(failure)}</FailureNote>
      <Button
        look="main"
        size="large"
        pending={pending}
        onClick={() => void enter()}
        className="max-sm:w-full sm:justify-self-start"
      >
        {t('enter')}
      </Button>
      <p className="border-t border-hair pt-4 text-13 text-ink-2">{t('private')}</p>
    </div>
  )
}
