'use client'
import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { Bars } from '@/components/charts/bars'
import type { ComparedRoom } from '@/lib/activities/compare-visions/summary'
import { tornadoSteps, type ScoreChange, type Steps } from '@/lib/decision'
import { useComparedNow, useComparing } from './comparing'
import { Part } from './part'
import { useSliced } from './use-sliced'
import { useWording } from './wording'

const MOST = 6
// oxlint-disable-next-line require-yield -- done before the first step
function* nothing(): Steps<readonly ScoreChange[]> {
  return []
}

/** Which single score, one higher or lower, would change the first vision for most people. */
export function TornadoPart({ room }: { room: ComparedRoom }) {
  const t = useTranslations('activities.compare-visions.tornado')
  const { looks, aims } = useComparing()
  const { people } = useComparedNow().summary
  const say = useWording()
  const found = useSliced(
    useCallback(
      () =>
        people.length > 0
          ? tornadoSteps(
              room.scores,
              people.map(({ weights }) => weights),
            )
          : nothing(),
      [room.scores, people],
    ),
  )
  if (!found || people.length === 0) return null
  const rows = found.filter((change) => change.people.length > 0).slice(0, MOST)
  const named = rows.map(({ vision, aim, change, people: moved }) => ({
    id: `${vision} ${aim} ${change}`,
    name: t(change > 0 ? 'up' : 'down', {
      letter: looks[vision]!.letter,
      aim: aims[aim]!.name,
      from: say.score(room.scores[vision]![aim]!),
      to: say.score(room.scores[vision]![aim]! + change),
    }),
    value: moved.length,
    said: say.number(moved.length),
  }))
  const explained = t('explained', { of: people.length })
  return (
    <Part
      title={t('title')}
      explained={explained}
      taken={
        rows.length === 0
          ? undefined
          : {
              node: <Bars bars={named} most={people.length} label={t('title')} />,
              lines: [explained],
              rows: () => [[t('score'), t('people')], ...named.map(({ name, said }) => [name, said])],
            }
      }
    >
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
            {named.map(({ id, name, value, said }) => (
              <tr key={id} className="border-b border-hair last:border-0">
                <th scope="row" className="py-1.5 align-baseline font-normal">
                  {name}
                </th>
                <td className="ps-2">
                  <span className="flex items-center justify-end gap-2">
                    <span aria-hidden className="h-2.5 bg-ink" style={{ width: `${(value / people.length) * 6}rem` }} />
                    {said}
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
