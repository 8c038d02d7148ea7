'use client'
import { useTranslations } from 'next-intl'
import { useRef, useState, type ChangeEvent } from 'react'
import { useCommand } from '@/components/session/use-command'
import { Button } from '@/components/ui/button'
import { FailureNote } from '@/components/ui/failure-note'
import type { PackError } from '@/lib/packs/pack-errors'
import { workshopPath } from '@/lib/wire/addresses'
import { Band } from '../band'
import { PackErrors } from './pack-errors'

/** Makes a workshop of the file of another one. A file with errors is shown with each of them and makes nothing. */
export function ImportWorkshop() {
  const t = useTranslations('newWorkshop')
  const picker = useRef<HTMLInputElement>(null)
  const command = useCommand('import-workshop')
  const [wrong, setWrong] = useState<{ file: string; errors: readonly PackError[] } | null>(null)

  async function bring(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0]
    event.target.value = '' // so that the same file, mended, can be picked again
    if (!file) return
    setWrong(null)
    const made = await command.run({ file: await file.text() })
    if (made?.ok) location.assign(workshopPath(made.workshop))
    else if (made) setWrong({ file: file.name, errors: made.errors })
  }

  return (
    <Band title={t('importTitle')} lede={t('importText')}>
      <div className="grid gap-4">
        <Button pending={command.pending} onClick={() => picker.current?.click()} className="justify-self-start">
          {t(command.pending ? 'importing' : 'import')}
        </Button>
        <input
          ref={picker}
          type="file"
          accept="application/json,.json"
          aria-label={t('import')}
          tabIndex={-1}
          onChange={(event) => void bring(event)}
          className="sr-only"
        />
        <FailureNote>{command.failed}</FailureNote>
        {wrong && <PackErrors {...wrong} />}
      </div>
    </Band>
  )
}
