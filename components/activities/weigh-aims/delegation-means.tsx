'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { DelegationMark } from '@/components/charts/delegation-mark'
import { fillingOf } from '@/components/charts/delegation-look'
import { toPoints } from '@/lib/decision'
import { AimHead } from './aim-head'
import { useRoomNow, useWeighing } from './weighing'
import { useWording } from './wording'

/** Each delegation's average and how many of it have answered. Pressing one shows its members in the picture. */
export function DelegationMeans() {
  const t = useTranslations('activities.weigh-aims.delegations')
  const { aims, marked, layout, picked, pick, people } = useWeighing()
  const { summary } = useRoomNow()
  const { number } = useWording()
  const expected = useMemo(() => {
    const counts = new Map<string, number>()
    for (const { delegation, role, standing } of people.values())
      if (delegation && role === 'delegate' && standing !== 'adviser')
        counts.set(delegation, (counts.get(delegation) ?? 0) + 1)
    return counts
  }, [people])
  const rows = [...marked.values()].map((delegation) => ({
    ...delegation,
    found: summary.delegations.find((mean) => mean.delegation === delegation.id),
  }))
  const screen = layout === 'screen'
  const cell = screen ? 'py-2' : 'py-1.5'

  return (
    <section className="@container">
      <table className={clsx('w-full border-collapse', screen ? 'text-[2rem]/[2.75rem]' : 'text-13')}>
        <caption className="pb-1 text-start">
          {screen ? (
            <span className="sr-only">{t('title')}</span>
          ) : (
            <span className="flex items-baseline justify-between gap-4">
              <h2 className="text-18 font-semibold">{t('title')}</h2>
              <span className="text-13 text-ink-3">{t('unit')}</span>
            </span>
          )}
        </caption>
        <thead>
          <tr className={clsx('border-b border-hair align-bottom', screen ? 'text-[1.875rem]/[2.25rem]' : 'text-12')}>
            <th scope="col" className="py-1 font-normal text-ink-3">
              <span className="sr-only">{t('delegation')}</span>
            </th>
            {aims.map((aim, index) => (
              <th key={aim.id} scope="col" className="py-1 ps-3 text-end font-normal">
                <AimHead aim={aim} index={index} of={aims} />
              </th>
            ))}
            {!screen && (
              <th scope="col" className="py-1 ps-3 text-end font-normal text-ink-3">
                {t('in')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, code, name, order, found }) => (
            <tr key={id} className={clsx('border-b border-hair last:border-0', picked === id && 'text-accent')}>
              <th scope="row" className={clsx('font-normal', cell)}>
                <Name
                  screen={screen}
                  pressed={picked === id}
                  onPress={() => pick(picked === id ? null : id)}
                  label={t('pick', { name })}
                >
                  <DelegationMark
                    filling={fillingOf({ order })}
                    accent={picked === id}
                    className={screen ? 'mt-2.5 size-6!' : 'mt-1'}
                  />
                  <span className="font-semibold tracking-[0.04em]">{code}</span>
                  <bdi className="line-clamp-2">{name}</bdi>
                </Name>
              </th>
              {aims.map((aim, index) => (
                <td key={aim.id} className={clsx('ps-3 text-end align-baseline', cell)}>
                  {found ? number(toPoints(found.mean)[index]!) : '–'}
                </td>
              ))}
              {!screen && (
                <td className={clsx('ps-3 text-end align-baseline whitespace-nowrap text-ink-2', cell)}>
                  {t('inOf', { n: number(found?.n ?? 0), of: number(Math.max(expected.get(id) ?? 0, found?.n ?? 0)) })}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Name({
  screen,
  pressed,
  onPress,
  label,
  children,
}: {
  screen: boolean
  pressed: boolean
  onPress: () => void
  label: string
  children: React.ReactNode
}) {
  const inner = 'flex flex-wrap gap-x-2 text-start @min-[22rem]:flex-nowrap'
  if (screen) return <span className={inner}>{children}</span>
  return (
    <button
      type="button"
      aria-pressed={pressed}
      title={label}
      onClick={onPress}
      className={clsx(inner, 'min-h-6 hover:text-accent pointer-coarse:min-h-11')}
    >
      {children}
    </button>
  )
}
