'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { fillingOf } from '@/components/charts/delegation-look'
import { BarKey, MeanKey } from '@/components/charts/mark-keys'
import { DelegationMark } from '@/components/charts/delegation-mark'
import { isReadable } from '@/components/charts/ternary-dots'
import { SCALES } from '@/components/charts/ternary-frame'
import { useRoomNow, useWeighing } from './weighing'

/** What the marks mean, in the triangle's empty corner where there is room, else under it. Only marks that are there. */
export function PictureKeys({ dots }: { dots: number }) {
  const t = useTranslations('activities.weigh-aims.keys')
  const { layout, answered, picked, marked, aims } = useWeighing()
  const triangle = aims.length === 3
  const { summary } = useRoomNow()
  const size = layout === 'screen' ? 'screen' : layout === 'wide' ? 'wide' : 'phone'
  const readable = marked.size > 0 && isReadable(SCALES[size].dot, dots)
  // On the wall the delegations' marks stand in the table, and there is room for two keys.
  const keys: { mark: ReactNode; words: string }[] =
    layout === 'screen'
      ? []
      : [
          triangle
            ? { mark: <DelegationMark />, words: readable ? t('person') : t('plain') }
            : { mark: <BarKey />, words: t('bar') },
        ]
  if (answered) keys.push({ mark: <DelegationMark accent />, words: t('you') })
  const pickedLook = picked === null ? undefined : marked.get(picked)
  if (pickedLook)
    keys.push({
      mark: <DelegationMark accent filling={readable ? fillingOf(pickedLook) : undefined} />,
      words: t('picked'),
    })
  if (summary.n > 1)
    keys.push({ mark: <MeanKey />, words: t('mean') }, { mark: <MeanKey slanted />, words: t('compositional') })
  return (
    <ul
      aria-label={t('title')}
      className={clsx(
        'flex flex-wrap gap-x-5 gap-y-1 text-ink-2',
        layout === 'wide' && 'mt-2 text-12',
        layout === 'wide' &&
          triangle &&
          '@min-[38rem]:absolute @min-[38rem]:end-0 @min-[38rem]:top-0 @min-[38rem]:mt-0 @min-[38rem]:block @min-[38rem]:w-44',
        layout === 'phone' && 'mt-3 text-12',
        layout === 'screen' &&
          'mt-4 text-[1.875rem]/[2.25rem] @min-[52rem]:absolute @min-[52rem]:end-0 @min-[52rem]:top-0 @min-[52rem]:mt-0 @min-[52rem]:w-72 @min-[52rem]:flex-col',
      )}
    >
      {keys.map(({ mark, words }) => (
        <li key={words} className="flex items-center gap-2 py-0.5">
          <span className="grid w-[1.4em] shrink-0 place-items-center">{mark}</span>
          {words}
        </li>
      ))}
    </ul>
  )
}
