'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { AimMark } from '@/components/charts/aim-mark'
import type { ComparedRoom } from '@/lib/activities/compare-visions/summary'
import { useComparedNow, useComparing } from './comparing'
import { useWording } from './wording'

/** The scores the map is drawn from, in the triangle's empty corner, and whose they are. */
export function ScoresCorner({
  room,
  mine,
  inline = false,
}: {
  room: ComparedRoom
  mine: boolean
  /** Where there is no corner. */
  inline?: boolean
}) {
  const t = useTranslations('activities.compare-visions.scores')
  const { aims, looks, settings } = useComparing()
  const { summary, illustrative } = useComparedNow()
  const { score } = useWording()
  return (
    <table
      className={clsx(
        'border-collapse text-13',
        inline
          ? 'w-full max-w-96'
          : 'hidden w-48 @min-[40rem]:absolute @min-[40rem]:start-0 @min-[40rem]:top-0 @min-[40rem]:table',
      )}
    >
      <caption className="caption-bottom pt-2 text-start text-12 text-ink-3">
        {mine ? t('mine') : t(`room.${settings.centre}.${settings.voices}`, { n: summary.scored.length })}
        {!mine && illustrative && ` ${t('illustrative')}`}
      </caption>
      <thead>
        <tr className="border-b border-hair">
          <th scope="col" className="py-1 font-normal text-ink-2">
            {t('scale')}
          </th>
          {aims.map((aim, index) => (
            <th key={aim.id} scope="col" title={aim.name} className="w-8 text-end">
              <AimMark aim={aim} index={index} />
              <span className="sr-only">{aim.name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {looks.map(({ id, letter, name }, row) => (
          <tr key={id} className="border-b border-hair">
            <th scope="row" className="py-0.5 font-serif text-[1.0625rem] font-medium">
              <span aria-hidden>{letter}</span>
              <span className="sr-only">{name}</span>
            </th>
            {room.scores[row]!.map((value, aim) => (
              <td key={aim} className="text-end" title={t('spread', { points: score(room.spread[row]![aim]!) })}>
                {score(value)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
