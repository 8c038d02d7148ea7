'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { MOST_STATEMENTS, STATEMENT_LIMIT, type CheckSettings } from '@/lib/activities/temperature-check/settings'
import { temperatureCheck } from '@/lib/activities/temperature-check/temperature-check'
import { SettingsForm } from '../asked/settings-form'
import { ShownField } from '../asked/shown-field'
import { NO_PROBLEMS, problemsIn, TextsField } from '../asked/texts-field'
import { Unreadable } from '../unreadable'
import { useSaving } from '../use-saving'
import { useSettings } from '../use-settings'
import type { SettingsProps } from '../view'

/** The statements and who is shown, edited in the reader's language and saved by command. */
export function Settings(props: SettingsProps) {
  const settings = useSettings(props.step, temperatureCheck.settings)
  return settings ? <StatementsForm key={props.step.id} {...props} saved={settings} /> : <Unreadable />
}

function StatementsForm({ step, answered, language, onSaved, saved }: SettingsProps & { saved: CheckSettings }) {
  const t = useTranslations('activities.temperature-check.edit')
  const [draft, setDraft] = useState(saved)
  const saving = useSaving({ step, onSaved })
  const edit = (next: Partial<CheckSettings>) => {
    setDraft({ ...draft, ...next })
    saving.edited()
  }
  const send = () => {
    const parsed = temperatureCheck.settings.safeParse(draft)
    if (!parsed.success || problemsIn(draft.statements, language).size > 0) return saving.mark('wrong')
    void saving.save(parsed.data)
  }
  return (
    <SettingsForm title={t('title')} answered={answered} outcome={saving.outcome} onSend={send}>
      <TextsField
        texts={draft.statements}
        least={1}
        most={MOST_STATEMENTS}
        limit={STATEMENT_LIMIT}
        label={(number) => t('statement', { number })}
        add={t('add')}
        language={language}
        locked={answered}
        problems={saving.outcome.kind === 'wrong' ? problemsIn(draft.statements, language) : NO_PROBLEMS}
        onChange={(statements) => edit({ statements })}
      />
      <ShownField value={draft.shown} onChange={(shown) => edit({ shown })} />
    </SettingsForm>
  )
}
