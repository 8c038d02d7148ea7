'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useCommand } from '@/components/session/use-command'
import { Button } from '@/components/ui/button'
import { FailureNote } from '@/components/ui/failure-note'
import { workshopPath } from '@/lib/wire/addresses'

/** Opens a demonstration and goes there. */
export function TryButton() {
  const t = useTranslations('tryIt')
  const language = useLocale()
  const command = useCommand('start-demonstration')

  async function start() {
    const made = await command.run({ language })
    if (made) location.assign(workshopPath(made.workshop))
  }

  return (
    <div className="grid gap-6">
      <FailureNote>{command.failed}</FailureNote>
      <Button
        look="main"
        size="large"
        pending={command.pending}
        onClick={() => void start()}
        className="justify-self-start max-sm:w-full"
      >
        {t(command.pending ? 'starting' : 'start')}
      </Button>
    </div>
  )
}
