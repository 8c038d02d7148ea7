'use client'
import { useTranslations } from 'next-intl'
import { useCommand } from '@/components/session/use-command'
import { Button } from '@/components/ui/button'
import { FailureNote } from '@/components/ui/failure-note'

/** Everything kept about oneself, as a file. */
export function ExportButton() {
  const t = useTranslations('me')
  const command = useCommand('export-my-data')

  async function download() {
    const data = await command.run({})
    if (!data) return
    const address = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }))
    const link = document.createElement('a')
    link.href = address
    link.download = 'plenary-my-data.json'
    link.click()
    URL.revokeObjectURL(address)
  }

  return (
    <div className="grid justify-items-start gap-4">
      <Button pending={command.pending} onClick={() => void download()}>
        {t('export')}
      </Button>
      <FailureNote>{command.failed}</FailureNote>
    </div>
  )
}
