'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { debrief } from '@/lib/activities/debrief/debrief'
import type { DebriefSettings } from '@/lib/activities/debrief/summary'
import { SettingsForm } from '../asked/settings-form'
import { ShownField } from '../asked/shown-field'
import { Unreadable } from '../unreadable'
import { useSaving } from '../use-saving'
import { useSettings } from '../use-settings'
import type { SettingsProps } from '../view'

/** Who is shown, saved by command. */
export function Settings(props: SettingsProps) {
  const settings = useSettings(props.step, debrief.settings)
  return settings ? <ShownForm key={props.step.id} {...props} saved={settings} /> : <Unreadable />
}

function ShownForm({ step, answered, onSaved, saved }: SettingsProps & { saved: DebriefSettings }) {
  const t = useTranslations('activities.debrief')
  const [shown, setShown] = useState(saved.shown)
  const saving = useSaving({ step, onSaved })
  return (
    <SettingsForm
      title={t('name')}
      answered={answered}
      outcome={saving.outcome}
      onSend={() => void saving.save({ shown })}
    >
      <ShownField
        value={shown}
        onChange={(next) => {
          setShown(next)
          saving.edited()
        }}
      />
    </SettingsForm>
  )
}
