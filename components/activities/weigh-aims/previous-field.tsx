'use client'
import { use } from 'react'
import { useTranslations } from 'next-intl'
import { RoomContext } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { SelectField } from '@/components/ui/select-field'
import type { WorkshopRoom } from '@/lib/document/workshop-room'
import type { Step } from '@/lib/workshop/step'

interface Props {
  step: Step
  previous: string | undefined
  onChange: (previous: string | undefined) => void
}

/** Which earlier step this one is a second round of. Nothing where there is none, or no room around. */
export function PreviousField(props: Props) {
  const inHand = use(RoomContext)
  return inHand && <Inside {...props} agenda={inHand.room.agenda} />
}

function Inside({ step, previous, onChange, agenda }: Props & { agenda: WorkshopRoom['agenda'] }) {
  const t = useTranslations('activities.weigh-aims.ways')
  const steps = [...useView(agenda).values()]
    .filter(({ id, kind, order }) => kind === 'weigh-aims' && id !== step.id && order < step.order)
    .toSorted((a, b) => a.order - b.order)
  if (steps.length === 0) return null
  return (
    <SelectField
      className="my-4"
      label={t('previous')}
      hint={t('previousHint')}
      value={previous ?? ''}
      onChange={({ target }) => onChange(target.value || undefined)}
    >
      <option value="">{t('noPrevious')}</option>
      {steps.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </SelectField>
  )
}
