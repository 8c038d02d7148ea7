'use client'
import { useTranslations } from 'next-intl'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { SelectField } from '@/components/ui/select-field'
import { NEAREST } from '@/lib/activities/compare-visions/settings'
import type { Step } from '@/lib/workshop/step'

/** Which earlier step gives the weights that are the dots. */
export function WeightsField({ step, from, onChange }: { step: Step; from: string; onChange: (from: string) => void }) {
  const t = useTranslations('activities.compare-visions.edit')
  const agenda = useView(useWorkshopRoom().agenda)
  const steps = [...agenda.values()]
    .filter(({ kind, order }) => kind === 'weigh-aims' && order < step.order)
    .toSorted((a, b) => a.order - b.order)
  if (steps.length < 2 && from === NEAREST) return null
  return (
    <SelectField label={t('weightsFrom')} value={from} onChange={({ target }) => onChange(target.value)}>
      <option value={NEAREST}>{t('nearest')}</option>
      {steps.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </SelectField>
  )
}
