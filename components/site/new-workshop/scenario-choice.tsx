'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useRef, useState, type ChangeEvent } from 'react'
import { useCommand } from '@/components/session/use-command'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { FailureNote } from '@/components/ui/failure-note'
import type { PackError } from '@/lib/packs/pack-errors'
import type { PublicScenario } from '@/lib/packs/scenario-public'
import { say } from '@/lib/packs/text'
import { PackErrors } from './pack-errors'

/** A role-play as the form knows it: what everyone may know of it, and its file's text unless it is the built-in one. */
export interface ChosenScenario {
  readonly scenario: PublicScenario
  readonly file: { readonly name: string; readonly text: string } | null
}

/** Whether the workshop is a role-play, and which one. A file is looked over first; its errors change nothing. */
export function ScenarioChoice({
  chosen,
  onChange,
}: {
  chosen: ChosenScenario | null
  onChange: (chosen: ChosenScenario | null) => void
}) {
  const t = useTranslations('newWorkshop.rolePlay')
  const language = useLocale()
  const picker = useRef<HTMLInputElement>(null)
  const check = useCommand('check-scenario')
  const [opening, setOpening] = useState(false)
  const [wrong, setWrong] = useState<{ file: string; errors: readonly PackError[] } | null>(null)

  async function look(file: ChosenScenario['file']) {
    setWrong(null)
    setOpening(file === null)
    const checked = await check.run(file ? { file: file.text } : {})
    setOpening(false)
    if (!checked) return
    if (checked.ok) onChange({ scenario: checked.scenario, file })
    else setWrong({ file: file?.name ?? '', errors: checked.errors })
  }
  async function load(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0]
    event.target.value = '' // so that the same file, mended, can be picked again
    if (file) await look({ name: file.name, text: await file.text() })
  }

  return (
    <div>
      <Choice
        kind="radio"
        name="role-play"
        label={t('none')}
        hint={t('noneHint')}
        checked={chosen === null && !opening}
        onChange={() => onChange(null)}
      />
      <Choice
        kind="radio"
        name="role-play"
        label={t('builtIn')}
        hint={t('builtInHint')}
        checked={opening || (chosen !== null && chosen.file === null)}
        onChange={() => void look(null)}
      />
      {chosen?.file && <Choice kind="radio" name="role-play" label={chosen.file.name} checked onChange={() => {}} />}
      <input
        ref={picker}
        type="file"
        accept="application/json,.json"
        aria-label={t('load')}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => void load(event)}
      />
      <Button look="text" className="mt-1" pending={check.pending} onClick={() => picker.current?.click()}>
        {t('load')}
      </Button>
      {chosen && (
        <div className="mt-4 border-s-2 border-ink ps-4">
          <p className="font-serif text-20 font-medium">{say(chosen.scenario.title, language)}</p>
          <p className="text-15 text-ink-2">{say(chosen.scenario.summary, language)}</p>
          <p className="mt-1 text-13 text-ink-2">
            {t('size', {
              minutes: chosen.scenario.minutes,
              least: chosen.scenario.people.least,
              most: chosen.scenario.people.most,
            })}
          </p>
          <p className="mt-1 text-13 text-ink-2">
            {t('brings', { names: chosen.scenario.delegations.map(({ name }) => say(name, language)).join(' · ') })}
          </p>
        </div>
      )}
      <FailureNote>{check.failed}</FailureNote>
      {wrong && <PackErrors {...wrong} />}
    </div>
  )
}
