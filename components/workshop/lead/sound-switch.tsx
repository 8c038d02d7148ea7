'use client'
import { useTranslations } from 'next-intl'
import { Toggle } from '@/components/ui/toggle'
import { useSound } from './use-sound'

/** Whether this device sounds when the timer ends. */
export function SoundSwitch() {
  const t = useTranslations('workshop.lead.sound')
  const [on, setOn] = useSound()
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
