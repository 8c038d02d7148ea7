'use client'
import { useTranslations } from 'next-intl'
import { Toggle } from '@/components/ui/toggle'
import type { Centre, CompareSettings } from '@/lib/activities/compare-visions/settings'

/** How the room's scores are made from people's, in words, and for this reader alone the other way. */
export function CentreChoice({
  shown,
  saved,
  scored,
  onChoose,
}: {
  shown: Pick<CompareSettings, 'centre' | 'voices'>
  /** The facilitator's. */
  saved: Centre
  scored: number
  onChoose: (centre: Centre) => void
}) {
  const t = useTranslations('activities.compare-visions')
  return (
    <section>
      <Toggle
        label={t('centre.label')}
        labelShown
        value={shown.centre}
        onChange={onChoose}
        options={[
          { value: 'median', label: t('centre.median') },
          { value: 'mean', label: t('centre.mean') },
        ]}
      />
      <p className="text-13 text-ink-2" aria-live="polite">
        {t(`scores.room.${shown.centre}.${shown.voices}`, { n: scored })}
        {shown.centre !== saved && ` ${t(`centre.yours.${saved}`)}`}
      </p>
    </section>
  )
}
