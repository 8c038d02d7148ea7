'use client'
import { useTranslations } from 'next-intl'
import { Toggle } from '@/components/ui/toggle'
import { browserDataSaver } from './browser-data-saver'
import { useView } from './use-view'

/** Whether this device saves data, and what that means. */
export function SaverSwitch() {
  const t = useTranslations('session.saver')
  const saver = browserDataSaver()
  const on = useView(saver.on)
  const chosen = useView(saver.chosen)
  return (
    <div>
      <Toggle
        label={t('label')}
        value={on ? 'on' : 'off'}
        onChange={(choice) => saver.choose(choice === 'on')}
        options={[
          { value: 'off', label: t('off') },
          { value: 'on', label: t('on') },
        ]}
      />
      <p className="mt-1 text-12 text-ink-3">
        {on && !chosen && `${t('asked')} `}
        {t(on ? 'onText' : 'offText')}
      </p>
    </div>
  )
}
