'use client'
import { useTranslations } from 'next-intl'
import { Bars } from '@/components/charts/bars'
import type { ComparedRoom } from '@/lib/activities/compare-visions/summary'
import { useComparedNow, useComparing } from './comparing'
import { Part } from './part'
import { VisionName } from './vision-name'
import { useWording } from './wording'

/** What people said they would choose beside what the scores imply for them: never one shown as the other. */
export function ChosenTable({ room }: { room: ComparedRoom }) {
  const t = useTranslations('activities.compare-visions.chosen')
  const { looks } = useComparing()
  const { summary } = useComparedNow()
  const { number } = useWording()
  const heads = { chosen: t('chosen', { of: summary.n }), implied: t('implied', { of: summary.people.length }) }
  const counts = (vision: number) => ({
    chosen: summary.choices.counts[vision]!,
    implied: room.standings?.alone[vision] ?? null,
  })
  const bars = looks.flatMap(({ id, letter, place }, vision) =>
    (['chosen', 'implied'] as const).flatMap((of) => {
      const count = counts(vision)[of]
      return count === null
        ? []
        : [{ id: `${id} ${of}`, name: `${letter} · ${heads[of]}`, value: count, said: number(count), place }]
    }),
  )
  return (
    <Part
      title={t('title')}
      aside={t('unit')}
      explained={t('explained')}
      taken={{
        node: <Bars bars={bars} most={Math.max(summary.n, summary.people.length)} label={t('title')} />,
        lines: [t('explained')],
        rows: () => [
          [t('vision'), '', heads.chosen, heads.implied],
          ...looks.map(({ letter, name }, vision) => {
            const { chosen, implied } = counts(vision)
            return [letter, name, number(chosen), implied === null ? '' : number(implied)]
          }),
          [t('neither'), '', number(summary.choices.unsaid), room.standings ? number(room.standings.tied) : ''],
        ],
      }}
    >
      <table className="w-full border-collapse text-13">
        <thead>
          <tr className="border-b border-hair text-12 text-ink-3">
            <th scope="col" className="py-1 font-normal">
              {t('vision')}
            </th>
            <th scope="col" className="ps-2 text-end font-normal">
              {heads.chosen}
            </th>
            <th scope="col" className="ps-2 text-end font-normal">
              {heads.implied}
            </th>
          </tr>
        </thead>
        <tbody>
          {looks.map(({ id }, vision) => (
            <tr key={id} className="border-b border-hair">
              <th scope="row" className="py-1.5 align-baseline font-normal">
                <VisionName index={vision} plain />
              </th>
              <td className="ps-2 text-end align-baseline">{number(summary.choices.counts[vision]!)}</td>
              <td className="ps-2 text-end align-baseline">
                {room.standings ? number(room.standings.alone[vision]!) : '–'}
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row" className="py-1.5 font-normal text-ink-2">
              {t('neither')}
            </th>
            <td className="ps-2 text-end">{number(summary.choices.unsaid)}</td>
            <td className="ps-2 text-end">{room.standings ? number(room.standings.tied) : '–'}</td>
          </tr>
        </tbody>
      </table>
    </Part>
  )
}
