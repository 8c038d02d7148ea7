'use client'
import { useTranslations } from 'next-intl'
import { SelectField } from '@/components/ui/select-field'
import { shownSchema, type Shown } from '@/lib/activities/shown'

/** For facilitators: whether answers are shown by name, by delegation or in counts alone. */
export function ShownField({ value, onChange }: { value: Shown; onChange: (shown: Shown) => void }) {
  const t = useTranslations('activities.asked.shown')
  return (
    <SelectField
      label={t('label')}
      hint={t(`${value}.hint`)}
      value={value}
      onChange={({ target }) => onChange(target.value as Shown)}
    >
      {shownSchema.options.map((shown) => (
        <option key={shown} value={shown}>
          {t(`${shown}.name`)}
        </option>
      ))}
    </SelectField>
  )
}
