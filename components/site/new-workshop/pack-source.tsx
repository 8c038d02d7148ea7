'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useRef, useState, type ChangeEvent } from 'react'
import { useCommand } from '@/components/session/use-command'
import { Button } from '@/components/ui/button'
import { FailureNote } from '@/components/ui/failure-note'
import type { PackError } from '@/lib/packs/pack-errors'
import type { PackOutline } from '@/lib/wire/records'
import { PackErrors } from './pack-errors'

/** A pack as the form knows it: what it would make, and its file's text unless it is the built-in one. */
export interface ChosenPack {
  readonly outline: PackOutline
  readonly file: { readonly name: string; readonly text: string } | null
}

/** Which pack the workshop starts from, and another one from a file. A file with errors is shown with each of them and changes nothing. */
export function PackSource({
  pack,
  builtIn,
  onChange,
}: {
  pack: ChosenPack
  builtIn: PackOutline
  onChange: (pack: ChosenPack) => void
}) {
  const t = useTranslations('newWorkshop')
  const language = useLocale()
  const picker = useRef<HTMLInputElement>(null)
  const check = useCommand('check-pack')
  const [wrong, setWrong] = useState<{ file: string; errors: readonly PackError[] } | null>(null)

  async function load(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0]
    event.target.value = '' // so that the same file, mended, can be picked again
    if (!file) return
    setWrong(null)
    const text = await file.text()
    const checked = await check.run({ file: text, language })
    if (!checked) return
    if (checked.ok) onChange({ outline: checked.pack, file: { name: file.name, text } })
    else setWrong({ file: file.name, errors: checked.errors })
  }

  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <p className="font-serif text-20 font-medium">
          {pack.outline.title}{' '}
          <span className="font-sans text-13 font-normal text-ink-3">
            {pack.file ? pack.file.name : t('version', { version: pack.outline.version })}
          </span>
        </p>
        <div className="flex flex-wrap gap-x-6">
          {pack.file && (
            <Button look="text" onClick={() => onChange({ outline: builtIn, file: null })}>
              {t('builtIn')}
            </Button>
          )}
          <Button look="text" pending={check.pending} onClick={() => picker.current?.click()}>
            {t(check.pending ? 'loading' : 'load')}
          </Button>
        </div>
      </div>
      <input
        ref={picker}
        type="file"
        accept="application/json,.json"
        aria-label={t('load')}
        tabIndex={-1}
        onChange={(event) => void load(event)}
        className="sr-only"
      />
      <FailureNote>{check.failed}</FailureNote>
      {wrong && <PackErrors {...wrong} />}
    </div>
  )
}
