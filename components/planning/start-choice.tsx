'use client'
import { useTranslations } from 'next-intl'
import { Toggle } from '@/components/ui/toggle'
import { MomentField } from './moment-field'

/** From when the clock times are counted: from now on, or from a moment. */
export type Start = { readonly from: 'now' } | { readonly from: 'moment'; readonly at: number | null }

export function StartChoice({ start, onChange }: { start: Start; onChange: (start: Start) => void }) {
  const t = useTranslations('planning.start')
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
      <Toggle
        label={t('label')}
        labelShown
        value={start.from}
        onChange={(from) => onChange(from === 'now' ? { from } : { from, at: null })}
        options={[
          { value: 'now', label: t('now') },
          { value: 'moment', label: t('moment') },
        ]}
      />
      {start.from === 'moment' && (
        <MomentField label={t('at')} value={start.at} onChange={(at) => onChange({ from: 'moment', at })} />
      )}
    </div>
  )
}
