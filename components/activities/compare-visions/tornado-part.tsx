'use client'
import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import type { ComparedRoom } from '@/lib/activities/compare-visions/summary'
import { tornado } from '@/lib/decision'
import { useComparedNow, useComparing } from './comparing'
import { Part } from './part'
import { useIdle } from './use-idle'
import { useWording } from './wording'

const MOST = 6

/** Which single score, one higher or lower, would change the first vision for most people. */
export function TornadoPart({ room }: { room: ComparedRoom }) {
  const t = useTranslations('activities.compare-visions.tornado')
  const { looks, aims } = useComparing()
  const { people } = useComparedNow().summary
  const say = useWording()
  const found = useIdle(
    useCallback(
      () =>
        people.length > 0
          ? tornado(
              room.scores,
              people.map(({ weights }) => weights),
            )
          : [],
      [room.scores, people],
    ),
  )
  if (!found || people.length === 0) return null
  const rows = found.filter((change) => change.people.length > 0).slice(0, MOST)
  return (
    <Part title={t('title')} explained={t('explained', { of: people.length })}>
      {rows.length === 0 ? (
        <p className="text-13">{t('none')}</p>
      ) : (
        <table className="w-full border-collapse text-13">
          <caption className="sr-only">{t('title')}</caption>
          <thead>
            <tr className="border-b border-hair text-12 text-ink-3">
              <th scope="col" className="py-1 font-normal">
                {t('score')}
              </th>
              <th scope="col" className="py-1 ps-2 text-end font-normal">
                {t('people')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ vision, aim, change, people: moved }) => (
              <tr key={`${vision} ${aim} ${change}`} className="border-b border-hair last:border-0">
                <th scope="row" className="py-1.5 font-normal">
                  {t(change > 0 ? 'up' : 'down', {
                    letter: looks[vision]!.letter,
                    aim: aims[aim]!.name,
                    from: say.score(room.scores[vision]![aim]!),
                    to: say.score(room.scores[vision]![aim]! + change),
                  })}
                </th>
                <td className="ps-2">
                  <span className="flex items-center justify-end gap-2">
                    <span
                      aria-hidden
                      className="h-2.5 bg-ink"
                      style={{ width: `${(moved.length / people.length) * 6}rem` }}
                    />
                    {say.number(moved.length)}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  )
}
