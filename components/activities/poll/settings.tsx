'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { TextAreaField } from '@/components/ui/text-area-field'
import { Toggle } from '@/components/ui/toggle'
import { poll } from '@/lib/activities/poll/poll'
import {
  LEAST_OPTIONS,
  MOST_OPTIONS,
  OPTION_LIMIT,
  QUESTION_LIMIT,
  waySchema,
  type PollSettings,
} from '@/lib/activities/poll/settings'
import { say } from '@/lib/packs/text'
import { SettingsForm } from '../asked/settings-form'
import { ShownField } from '../asked/shown-field'
import { inLanguage, NO_PROBLEMS, problemsIn, TextsField } from '../asked/texts-field'
import { Unreadable } from '../unreadable'
import { useSaving } from '../use-saving'
import { useSettings } from '../use-settings'
import type { SettingsProps } from '../view'

/** The question, its options and who is shown, edited in the reader's language and saved by command. */
export function Settings(props: SettingsProps) {
  const settings = useSettings(props.step, poll.settings)
  return settings ? <PollForm key={props.step.id} {...props} saved={settings} /> : <Unreadable />
}

function PollForm({ step, answered, language, onSaved, saved }: SettingsProps & { saved: PollSettings }) {
  const t = useTranslations('activities.poll.edit')
  const shared = useTranslations('activities.asked.edit')
  const [draft, setDraft] = useState(saved)
  const saving = useSaving({ step, onSaved })
  const wrong = saving.outcome.kind === 'wrong'
  const question = say(draft.question, language)
  const edit = (next: Partial<PollSettings>) => {
    setDraft({ ...draft, ...next })
    saving.edited()
  }
  const send = () => {
    const parsed = poll.settings.safeParse(draft)
    if (!parsed.success || question.trim() === '' || problemsIn(draft.options, language).size > 0)
      return saving.mark('wrong')
    void saving.save(parsed.data)
  }
  return (
    <SettingsForm title={t('title')} answered={answered} outcome={saving.outcome} onSend={send}>
      <TextAreaField
        label={t('question')}
        value={question}
        rows={2}
        maxLength={QUESTION_LIMIT}
        dir="auto"
        disabled={answered}
        error={wrong && question.trim() === '' ? shared('empty') : undefined}
        onChange={({ target }) => edit({ question: inLanguage(draft.question, language, target.value) })}
      />
      <Toggle
        label={t('way')}
        labelShown
        value={draft.way}
        disabled={answered}
        onChange={(way) => edit({ way })}
        options={waySchema.options.map((way) => ({ value: way, label: t(way) }))}
      />
      <TextsField
        texts={draft.options}
        least={LEAST_OPTIONS}
        most={MOST_OPTIONS}
        limit={OPTION_LIMIT}
        label={(number) => t('option', { number })}
        add={t('add')}
        language={language}
        locked={answered}
        problems={wrong ? problemsIn(draft.options, language) : NO_PROBLEMS}
        onChange={(options) => edit({ options })}
      />
      <ShownField value={draft.shown} onChange={(shown) => edit({ shown })} />
    </SettingsForm>
  )
}
