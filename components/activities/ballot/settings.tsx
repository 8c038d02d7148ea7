'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ballot } from '@/lib/activities/ballot/ballot'
import { MOST_PREPARED, type BallotSettings } from '@/lib/activities/ballot/settings'
import { SettingsForm } from '../asked/settings-form'
import { Unreadable } from '../unreadable'
import { useSaving } from '../use-saving'
import { useSettings } from '../use-settings'
import type { SettingsProps } from '../view'
import { BallotFields } from './ballot-fields'
import { ballotOf, emptyForm, formOf, problemsOf, type BallotForm } from './edit-ballot'

/** Motions prepared for this step, saved by command; each goes to the vote when the facilitator says so. */
export function Settings(props: SettingsProps) {
  const settings = useSettings(props.step, ballot.settings)
  return settings ? <PreparedForm key={props.step.id} {...props} saved={settings} /> : <Unreadable />
}

function PreparedForm({ step, onSaved, saved }: SettingsProps & { saved: BallotSettings }) {
  const t = useTranslations('activities.ballot.edit')
  const [forms, setForms] = useState<readonly BallotForm[]>(() => saved.prepared.map(formOf))
  const saving = useSaving({ step, onSaved })
  const wrong = saving.outcome.kind === 'wrong'
  const edit = (next: readonly BallotForm[]) => {
    setForms(next)
    saving.edited()
  }
  const send = () => {
    const prepared = forms.map((form) => ballotOf(form, null))
    if (prepared.includes(null)) return saving.mark('wrong')
    void saving.save({ prepared })
  }
  return (
    <SettingsForm title={t('prepared')} answered={false} outcome={saving.outcome} onSend={send}>
      <p className="text-13 text-ink-2">{t('preparedHint')}</p>
      {forms.map((form, at) => (
        <fieldset key={at} className="border-t border-ink pt-3">
          <legend className="float-start w-full pb-3 text-15 font-semibold">{t('number', { number: at + 1 })}</legend>
          <div className="clear-both">
            <BallotFields
              form={form}
              problems={wrong ? problemsOf(form) : new Map()}
              onChange={(changed) => edit(forms.map((each, place) => (place === at ? changed : each)))}
            />
          </div>
          <Button look="text" className="mt-3" onClick={() => edit(forms.filter((_, place) => place !== at))}>
            {t('removeMotion', { number: at + 1 })}
          </Button>
        </fieldset>
      ))}
      {forms.length < MOST_PREPARED && (
        <Button className="justify-self-start" onClick={() => edit([...forms, emptyForm])}>
          {t('addMotion')}
        </Button>
      )}
    </SettingsForm>
  )
}
