'use client'
import { useTranslations } from 'next-intl'
import { useComparedNow, useComparing } from './comparing'

/** On the room's wall, under the picture: how the room is counted, and whether its people are made up. */
export function WallCaption() {
  const t = useTranslations('activities.compare-visions')
  const { settings } = useComparing()
  const { summary, illustrative } = useComparedNow()
  return (
    <p className="mt-2 text-[1.875rem]/[2.25rem] text-ink-2">
      {t(`scores.room.${settings.centre}.${settings.voices}`, { n: summary.scored.length })} {t('views.sharesNote')}
      {illustrative && ` ${t('scores.illustrative')}`}
    </p>
  )
}
