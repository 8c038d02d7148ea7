'use client'
import { useTranslations } from 'next-intl'
import { meanPath } from '@/components/charts/ternary-means'
import { Term } from '@/components/ui/term'
import { toPoints, type Weights } from '@/lib/decision'
import { AimHead } from './aim-head'
import { useRoomNow, useWeighing } from './weighing'
import { useWording } from './wording'

/** The room's two averages beside each other, each explained. */
export function RoomMeansTable() {
  const t = useTranslations('activities.weigh-aims.means')
  const { aims } = useWeighing()
  const { room } = useRoomNow().summary
  const { number } = useWording()
  if (!room) return null
  const rows = [
    { key: 'arithmetic', mean: room.mean, slanted: false },
    { key: 'compositional', mean: room.compositional, slanted: true },
  ] as const
  return (
    <section>
      <table className="w-full border-collapse text-13">
        <caption className="pb-1 text-start">
          <span className="flex items-baseline justify-between gap-4">
            <h2 className="text-18 font-semibold">{t('title')}</h2>
            <span className="text-13 text-ink-3">{t('unit')}</span>
          </span>
        </caption>
        <thead>
          <tr className="border-b border-hair align-bottom text-12">
            <th scope="col">
              <span className="sr-only">{t('title')}</span>
            </th>
            {aims.map((aim, index) => (
              <th key={aim.id} scope="col" className="py-1 ps-3 text-end font-normal">
                <AimHead aim={aim} index={index} of={aims} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, mean, slanted }) => (
            <tr key={key} className="border-b border-hair last:border-0">
              <th scope="row" className="py-1.5 font-normal [&_button]:min-h-6">
                <svg
                  viewBox="-8 -8 16 16"
                  aria-hidden
                  className="me-2 inline-block size-3 fill-none stroke-ink stroke-2"
                >
                  <path d={meanPath(slanted ? 5 : 7, slanted)} />
                </svg>
                <Term meaning={t(`${key}Meaning`)}>{t(key)}</Term>
              </th>
              {toPoints(mean).map((points, index) => (
                <td key={aims[index]!.id} className="ps-3 text-end">
                  {number(points)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {firstOf(room.mean) !== firstOf(room.compositional) && <p className="mt-2 text-13 text-ink-2">{t('differ')}</p>}
    </section>
  )
}

const firstOf = (weights: Weights) => weights.indexOf(Math.max(...weights))
