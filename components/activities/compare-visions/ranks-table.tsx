'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { byFirst, RankBars } from '@/components/charts/rank-bars'
import { Term } from '@/components/ui/term'
import type { ComparedRoom } from '@/lib/activities/compare-visions/summary'
import { useComparedNow, useComparing } from './comparing'
import { PartAway } from './part-away'
import { rankRows } from './rank-rows'
import { useCrossed } from './use-crossed'
import { useBroken } from './use-broken'
import { VisionName } from './vision-name'
import { useWording } from './wording'

/** Per vision the share of possible weightings for each rank, and for how many people it comes first. */
export function RanksTable({ room, mine = false }: { room: ComparedRoom; mine?: boolean }) {
  const t = useTranslations('activities.compare-visions.ranks')
  const { looks, layout, visions } = useComparing()
  const { summary } = useComparedNow()
  const { percent, number } = useWording()
  const broken = useBroken(room.scores)
  const { broken: crossed } = useCrossed(room)
  if (!room.ranks) return null
  const screen = layout === 'screen'
  const rows = byFirst(room.ranks)
  const places = screen ? [0] : looks.slice(0, 3).map((_, rank) => rank)
  const cell = clsx('ps-2 text-end align-baseline', screen ? 'py-2' : 'py-1.5')
  return (
    <section>
      <table className={clsx('w-full border-collapse', screen ? 'text-[2rem]/[2.75rem]' : 'text-13')}>
        <caption className="pb-1 text-start">
          {screen ? (
            <span className="sr-only">{t('title')}</span>
          ) : (
            <span className="flex items-baseline justify-between gap-4">
              <h2 className="text-18 font-semibold">{t('title')}</h2>
              <span className="text-13 text-ink-3">
                <Term meaning={t('unitMeaning')}>{t('unit')}</Term>
              </span>
            </span>
          )}
        </caption>
        <thead>
          <tr className={clsx('border-b border-hair text-ink-3', screen ? 'text-[1.875rem]/[2.25rem]' : 'text-12')}>
            <th scope="col">
              <span className="sr-only">{t('vision')}</span>
            </th>
            {places.map((rank) => (
              <th key={rank} scope="col" className="py-1 ps-2 text-end font-normal">
                {screen ? t('weightings') : t(`rank.${rank as 0 | 1 | 2}`)}
              </th>
            ))}
            <th scope="col" className="py-1 ps-2 text-end font-normal">
              {t('people')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((vision, at) => (
            <tr key={looks[vision]!.id} className="border-b border-hair last:border-0">
              <th
                scope="row"
                className={clsx(
                  'align-baseline font-normal',
                  screen ? 'py-2' : 'py-1.5',
                  visions[vision]!.role === 'baseline' && 'text-ink-2',
                )}
              >
                <VisionName index={vision} large={screen} />
                {!mine && crossed[vision]! > 0 && (
                  <span className={clsx('block text-accent', screen ? 'ps-23 text-[1.5rem]/[2rem]' : 'ps-7 text-12')}>
                    {t('crossed', { n: crossed[vision]! })}
                  </span>
                )}
                {broken.has(vision) && <span className="block ps-7 text-12 text-accent">{t('broken')}</span>}
              </th>
              {places.map((rank) => (
                <td key={rank} className={clsx(cell, rank === 0 && at === 0 && 'font-semibold')}>
                  {percent(room.ranks!.ranks[vision]![rank]!)}
                </td>
              ))}
              <td className={clsx(cell, at === 0 && 'font-semibold')}>
                {room.standings ? number(room.standings.alone[vision]!) : '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!screen && (
        <div className="flex items-start justify-between gap-4">
          <p className="mt-2 text-12 text-ink-3">
            {room.standings ? t('peopleNote', { of: summary.people.length, tied: room.standings.tied }) : t('noPeople')}
          </p>
          <PartAway
            title={t('title')}
            taken={{
              node: <RankBars of={room.ranks} visions={looks} label={t('title')} say={(share) => percent(share)} />,
              lines: [t('unit')],
              rows: () => rankRows(room.ranks!, looks, percent),
            }}
          />
        </div>
      )}
    </section>
  )
}
