'use client'
import { useTranslations } from 'next-intl'
import { Toggle } from '@/components/ui/toggle'
import { useKept } from '../use-kept'

/** Whether this device sounds when the timer ends. */
export function SoundSwitch() {
  const t = useTranslations('workshop.lead.sound')
  const [on, setOn] = useKept('sound', true)
  return (
    <Toggle
      label={t('label')}
      labelShown
      value={on ? 'on' : 'off'}
      onChange={(choice) => setOn(choice === 'on')}
      options={[
        { value: 'on', label: t('on') },
        { value: 'off', label: t('off') },
      ]}
    />
  )
}
