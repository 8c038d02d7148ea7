'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { Bars } from '@/components/charts/bars'
import { DelegationMark } from '@/components/charts/delegation-mark'
import { fillingOf } from '@/components/charts/delegation-look'
import type { ComparedRoom } from '@/lib/activities/compare-visions/summary'
import { useComparing } from './comparing'
import { Part } from './part'
import { useWording } from './wording'

/** Per delegation the vision that comes first at its average weights, and how far to the nearest border. */
export function BordersPart({ room }: { room: ComparedRoom }) {
  const t = useTranslations('activities.compare-visions.borders')
  const { marked, looks, picked, pick } = useComparing()
  const say = useWording()
  const found = new Map(room.delegations.map((each) => [each.delegation, each]))
  const rows = [...marked.values()].flatMap((look) => (found.has(look.id) ? [{ ...look, ...found.get(look.id)! }] : []))
  if (rows.length === 0) return null
  const away = (border: (typeof rows)[number]['border']) =>
    border ? t('to', { points: say.apart(border.distance), letter: looks[border.to]!.letter }) : t('none')
  const bars = rows.map(({ id, code, name, winners, border }) => ({
    id,
    name: `${code} ${name}`,
    value: border?.distance ?? 0,
    said: `${say.letters(winners)} · ${away(border)}`,
  }))
  return (
    <Part
      title={t('title')}
      aside={t('unit')}
      explained={t('explained')}
      open
      taken={{
        node: <Bars bars={bars} most={Math.max(...bars.map(({ value }) => value))} label={t('title')} />,
        lines: [t('explained')],
        rows: () => [
          [t('delegation'), '', t('first'), t('nearest')],
          ...rows.map(({ code, name, winners, border }) => [code, name, say.letters(winners), away(border)]),
        ],
      }}
    >
      <table className="w-full border-collapse text-13">
        <thead>
          <tr className="border-b border-hair text-12 text-ink-3">
            <th scope="col" className="py-1 font-normal">
              {t('delegation')}
            </th>
            <th scope="col" className="py-1 ps-2 text-end font-normal">
              {t('first')}
            </th>
            <th scope="col" className="py-1 ps-2 text-end font-normal">
              {t('nearest')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, code, name, order, winners, border }) => (
            <tr key={id} className={clsx('border-b border-hair last:border-0', picked === id && 'text-accent')}>
              <th scope="row" className="py-1.5 align-baseline font-normal">
                <button
                  type="button"
                  aria-pressed={picked === id}
                  title={t('pick', { name })}
                  onClick={() => pick(picked === id ? null : id)}
                  className="flex min-h-6 items-baseline gap-2 text-start hover:text-accent pointer-coarse:min-h-11"
                >
                  <DelegationMark filling={fillingOf({ order })} accent={picked === id} />
                  <span className="font-semibold tracking-[0.04em]">{code}</span>
                  <bdi className="line-clamp-2">{name}</bdi>
                </button>
              </th>
              <td className="ps-2 text-end align-baseline font-serif text-15">{say.letters(winners)}</td>
              <td className="ps-2 text-end align-baseline whitespace-nowrap">{away(border)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}
